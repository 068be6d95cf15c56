namespace Matching.Storage;

/// <summary>The rows of one kind, unchangeable, ordered by key (ordinal).</summary>
internal sealed class RowTable<T>
    where T : class
{
    private readonly RowKind<T> _kind;
    private readonly string[] _keys;

    private RowTable(RowKind<T> kind, string[] keys, RowList<T> rows) => (_kind, _keys, Rows) = (kind, keys, rows);

    public RowList<T> Rows { get; }

    public static RowTable<T> Empty(RowKind<T> kind) => new(kind, [], RowList<T>.Empty);

    /// <summary>The table with the rows put in. Rows count one after the other: the second of two with one key is held against the first.</summary>
    /// <exception cref="ArgumentException">A row is null or has no proper key; nothing has happened then.</exception>
    public TableChange<T> With(IReadOnlyList<T> rows)
    {
        var written = new Dictionary<string, T>(StringComparer.Ordinal);
        var (added, changed, unchanged) = (0, 0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var key = _kind.CheckedKey(rows[i], i);
            var row = _kind.Freeze(rows[i]);
            var before = written.GetValueOrDefault(key) ?? Find(key);
            if (row.Equals(before))
            {
                unchanged++;
                continue;
            }

            if (before is null) added++;
            else changed++;
            written[key] = row;
        }

        var result = new UpsertResult(added, changed, unchanged);
        return written.Count == 0 ? new TableChange<T>(this, RowList<T>.Empty, result) : Merge(written, result);
    }

    private T? Find(string key)
    {
        var at = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        return at < 0 ? null : Rows[at];
    }

    private TableChange<T> Merge(Dictionary<string, T> written, UpsertResult result)
    {
        var newKeys = written.Keys.ToArray();
        Array.Sort(newKeys, StringComparer.Ordinal);
        var newRows = Array.ConvertAll(newKeys, key => written[key]);
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
        return new TableChange<T>(table, new RowList<T>(newRows), result);
    }
}

/// <summary>What putting rows into a table did.</summary>
/// <param name="Table">The table afterwards.</param>
/// <param name="Written">The rows that differ from before, ordered by key.</param>
/// <param name="Result">The counts.</param>
internal readonly record struct TableChange<T>(RowTable<T> Table, RowList<T> Written, UpsertResult Result)
    where T : class;
