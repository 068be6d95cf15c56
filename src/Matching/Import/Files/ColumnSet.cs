using Matching.Domain;

namespace Matching.Import;

/// <summary>The columns of one kind of file in the order in which they are written, with the way back from a record to its cells.</summary>
internal sealed class ColumnSet<TRecord>
{
    private readonly List<Column> _columns = [];
    private readonly List<Func<TRecord, object?>> _cells = [];

    public IReadOnlyList<Column> All => _columns;

    /// <param name="key">English title.</param>
    /// <param name="names">Chinese titles separated by <c>|</c>; the first one is written.</param>
    /// <param name="type">How its cells are read and written.</param>
    /// <param name="value">The record's value.</param>
    /// <param name="zh">Meaning in Chinese.</param>
    /// <param name="en">Meaning in English.</param>
    /// <param name="example">A value as it may stand in a file.</param>
    /// <param name="required">Whether every row must have a value.</param>
    public Column<T> Add<T>(string key, string names, CellType<T> type, Func<TRecord, T> value, string zh, string en, string example, bool required = false) =>
        Add(key, names, type, value, new Text(zh, en), example, required, sparse: false);

    /// <summary>Adds a column that most rows are silent about (<see cref="Column.Sparse"/>).</summary>
    public Column<T> AddSparse<T>(string key, string names, CellType<T> type, Func<TRecord, T> value, string zh, string en, string example) =>
        Add(key, names, type, value, new Text(zh, en), example, required: false, sparse: true);

    /// <summary>The columns to write for some records: all of them when there are none, as a form to be filled in.</summary>
    public IReadOnlyList<Column> Used(IReadOnlyList<TRecord> records) =>
        [.. _columns.Where(column => !column.Sparse || records.Count == 0 || records.Any(record => Has(record, column)))];

    /// <summary>The record's cells in some columns.</summary>
    public IReadOnlyList<object?> Cells(TRecord record, IReadOnlyList<Column> columns) => [.. columns.Select(column => _cells[column.Index](record))];

    /// <summary>The columns in which a record has a value and the one after it none. Columns of one name, such as an area in 亩 and in m², hold one value.</summary>
    public IEnumerable<Column> Emptied(TRecord before, TRecord after) =>
        _columns.Where(column => Has(before, column) && !_columns.Exists(same => same.Names[0] == column.Names[0] && Has(after, same)));

    private bool Has(TRecord record, Column column) => _cells[column.Index](record) is not null;

    private Column<T> Add<T>(string key, string names, CellType<T> type, Func<TRecord, T> value, Text meaning, string example, bool required, bool sparse)
    {
        var column = new Column<T>
        {
            Index = _columns.Count,
            Key = key,
            Names = names.Split('|'),
            Type = type,
            Meaning = meaning,
            Example = example,
            Required = required,
            Sparse = sparse,
        };
        _columns.Add(column);
        _cells.Add(record => type.Write(value(record)));
        return column;
    }
}
