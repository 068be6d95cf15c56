using Matching.Domain;

namespace Matching.Storage;

/// <summary>What putting rows into a store would do, without doing it.</summary>
internal static class RowForecast
{
    /// <summary>The counts that <see cref="IMatchingStore.Upsert"/> would give, and the stored rows that it would replace with different ones.</summary>
    /// <param name="rows">The rows to be put in.</param>
    /// <param name="stored">What the store holds.</param>
    /// <exception cref="ArgumentException">A row is null or has no proper key.</exception>
    public static (UpsertResult Counts, MatchingData Replaced) Of(MatchingData rows, MatchingData stored)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var counts = default(UpsertResult);
        var replaced = new MatchingData
        {
            Companies = Hold(RowKinds.Companies, rows.Companies, () => stored.Companies, ref counts),
            Plots = Hold(RowKinds.Plots, rows.Plots, () => stored.Plots, ref counts),
            Buildings = Hold(RowKinds.Buildings, rows.Buildings, () => stored.Buildings, ref counts),
            Units = Hold(RowKinds.Units, rows.Units, () => stored.Units, ref counts),
            Enquiries = Hold(RowKinds.Enquiries, rows.Enquiries, () => stored.Enquiries, ref counts),
            Engagements = Hold(RowKinds.Engagements, rows.Engagements, () => stored.Engagements, ref counts),
            Ties = Hold(RowKinds.Ties, rows.Ties, () => stored.Ties, ref counts),
            Goals = Hold(RowKinds.Goals, rows.Goals, () => stored.Goals, ref counts),
            Waivers = Hold(RowKinds.Waivers, rows.Waivers, () => stored.Waivers, ref counts),
        };
        return (counts, replaced);
    }

    // Stored companies may first be read from a file: they are asked for only where there is something to hold against them, and gone through once.
    private static IReadOnlyList<T> Hold<T>(RowKind<T> kind, IReadOnlyList<T> rows, Func<IEnumerable<T>> stored, ref UpsertResult counts)
        where T : class
    {
        if (rows.Count == 0) return [];
        var keys = rows.Select((row, index) => kind.CheckedKey(row, index)).ToHashSet(StringComparer.Ordinal);
        var known = stored().Where(row => keys.Contains(kind.Key(row))).ToDictionary(kind.Key, StringComparer.Ordinal);
        var compared = RowComparison<T>.Of(kind, rows, known.GetValueOrDefault);
        var more = compared.Result;
        counts = new UpsertResult(counts.Added + more.Added, counts.Changed + more.Changed, counts.Unchanged + more.Unchanged);
        return [.. compared.Before.Values.OfType<T>()];
    }
}
