namespace Matching.Storage;

/// <summary>Rows to be put in, held against those that are there.</summary>
/// <param name="Written">The rows that differ from before, by key.</param>
/// <param name="Before">What stood under each of these keys; null where nothing did.</param>
/// <param name="Result">The counts.</param>
internal readonly record struct RowComparison<T>(IReadOnlyDictionary<string, T> Written, IReadOnlyDictionary<string, T?> Before, UpsertResult Result)
    where T : class
{
    /// <summary>Holds rows against what <paramref name="find"/> gives for their keys.</summary>
    /// <exception cref="ArgumentException">A row is null or has no proper key.</exception>
    public static RowComparison<T> Of(RowKind<T> kind, IReadOnlyList<T> rows, Func<string, T?> find)
    {
        var written = new Dictionary<string, T>(StringComparer.Ordinal);
        var before = new Dictionary<string, T?>(StringComparer.Ordinal);
        var (added, changed, unchanged, index) = (0, 0, 0, 0);
        foreach (var given in rows)
        {
            var key = kind.CheckedKey(given, index++);
            var row = kind.Freeze(given);
            if (!written.TryGetValue(key, out var standing)) standing = find(key);
            if (row.Equals(standing))
            {
                unchanged++;
                continue;
            }

            if (standing is null) added++;
            else changed++;
            before.TryAdd(key, standing);
            written[key] = row;
        }

        return new RowComparison<T>(written, before, new UpsertResult(added, changed, unchanged));
    }

    /// <summary>The rows that differ, ordered by key.</summary>
    public (string[] Keys, T[] Rows) Ordered()
    {
        string[] keys = [.. Written.Keys];
        Array.Sort(keys, StringComparer.Ordinal);
        var written = Written;
        return (keys, Array.ConvertAll(keys, key => written[key]));
    }
}
