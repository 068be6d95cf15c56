namespace Matching.Storage;

/// <summary>Rows that are in memory.</summary>
internal sealed class RowTable<T> : IRows<T>
    where T : class
{
    private readonly RowKind<T> _kind;
    private readonly string[] _keys;

    private RowTable(RowKind<T> kind, string[] keys, RowList<T> rows) => (_kind, _keys, Rows) = (kind, keys, rows);

    public RowList<T> Rows { get; }

    public static RowTable<T> Empty(RowKind<T> kind) => new(kind, [], RowList<T>.Empty);

    public TableChange<T> With(IReadOnlyList<T> rows)
    {
        var comparison = RowComparison<T>.Of(_kind, rows, Find);
        return comparison.Written.Count == 0 ? new TableChange<T>(this, RowList<T>.Empty, comparison.Result) : Merge(comparison);
    }

    private T? Find(string key)
    {
        var at = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        return at < 0 ? null : Rows[at];
    }

    private TableChange<T> Merge(RowComparison<T> comparison)
    {
        var (newKeys, newRows) = comparison.Ordered();
        var mergedKeys = new List<string>(_keys.Length + newKeys.Length);
        var mergedRows = new List<T>(_keys.Length + newKeys.Length);
        var (old, fresh) = (0, 0);
        while (old < _keys.Length || fresh < newKeys.Length)
        {
            var order = old == _keys.Length ? 1 : fresh == newKeys.Length ? -1 : string.CompareOrdinal(_keys[old], newKeys[fresh]);
            mergedKeys.Add(order < 0 ? _keys[old] : newKeys[fresh]);
            mergedRows.Add(order < 0 ? Rows[old] : newRows[fresh]);
            if (order <= 0) old++;
            if (order >= 0) fresh++;
        }

        var table = new RowTable<T>(_kind, [.. mergedKeys], new RowList<T>([.. mergedRows]));
        return new TableChange<T>(table, new RowList<T>(newRows), comparison.Result);
    }
}
