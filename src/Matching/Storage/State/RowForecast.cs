using Matching.Domain;

namespace Matching.Storage;

/// <summary>What putting rows into a store would do, without doing it.</summary>
internal static class RowForecast
{
    /// <summary>The counts that <see cref="IMatchingStore.Upsert"/> would give.</summary>
    /// <param name="rows">The rows to be put in.</param>
    /// <param name="stored">What the store holds.</param>
    /// <exception cref="ArgumentException">A row is null or has no proper key.</exception>
    public static UpsertResult Of(MatchingData rows, MatchingData stored)
    {
        ArgumentNullException.ThrowIfNull(rows);
        UpsertResult[] kinds =
        [
            Count(RowKinds.Companies, rows.Companies, () => stored.Companies),
            Count(RowKinds.Plots, rows.Plots, () => stored.Plots),
            Count(RowKinds.Buildings, rows.Buildings, () => stored.Buildings),
            Count(RowKinds.Units, rows.Units, () => stored.Units),
            Count(RowKinds.Enquiries, rows.Enquiries, () => stored.Enquiries),
            Count(RowKinds.Engagements, rows.Engagements, () => stored.Engagements),
            Count(RowKinds.Ties, rows.Ties, () => stored.Ties),
            Count(RowKinds.Goals, rows.Goals, () => stored.Goals),
            Count(RowKinds.Waivers, rows.Waivers, () => stored.Waivers),
        ];
        return kinds.Aggregate((a, b) => new UpsertResult(a.Added + b.Added, a.Changed + b.Changed, a.Unchanged + b.Unchanged));
    }

    // Stored companies may first be read from a file: they are asked for only where there is something to hold against them, and gone through once.
    private static UpsertResult Count<T>(RowKind<T> kind, IReadOnlyList<T> rows, Func<IEnumerable<T>> stored)
        where T : class
    {
        if (rows.Count == 0) return default;
        var keys = rows.Select((row, index) => kind.CheckedKey(row, index)).ToHashSet(StringComparer.Ordinal);
        var known = stored().Where(row => keys.Contains(kind.Key(row))).ToDictionary(kind.Key, StringComparer.Ordinal);
        return RowComparison<T>.Of(kind, rows, known.GetValueOrDefault).Result;
    }
}
