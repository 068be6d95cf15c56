namespace Matching.Import;

/// <summary>Where each column of a kind stands in a table, under which title and in which unit.</summary>
internal sealed class Header
{
    private readonly int[] _positions;
    private readonly MeasureUnit?[] _units;
    private readonly string[] _keys;
    private readonly string[] _titles;

    private Header(IReadOnlyList<Column> columns, int width)
    {
        _positions = new int[columns.Count];
        Array.Fill(_positions, -1);
        _units = new MeasureUnit?[columns.Count];
        _keys = [.. columns.Select(c => c.Key)];
        _titles = [.. _keys];
        Named = new bool[width];
    }

    /// <summary>Which positions have a title, or a choice of the mapping.</summary>
    public bool[] Named { get; }

    public int PositionOf(Column column) => _positions[column.Index];

    public MeasureUnit? UnitOf(Column column) => _units[column.Index];

    public string TitleOf(Column column) => _titles[column.Index];

    /// <summary>Whether a row holds English keys only: the second header row of a workbook (domain 8.2).</summary>
    public static bool IsKeyRow(IReadOnlyList<string> cells, HeaderNames names)
    {
        var filled = cells.Where(c => c.Length > 0).ToList();
        return filled.Count > 1 && filled.TrueForAll(c => names.ByKey(c) is not null);
    }

    /// <summary>Whether the current row holds the key of every column that is read: the row of keys, sorted among the others.</summary>
    public bool IsKeyRow(ITable table)
    {
        for (var i = 0; i < _positions.Length; i++)
            if (_positions[i] >= 0 && table[_positions[i]].Text != _keys[i])
                return false;
        return true;
    }

    /// <summary>Reads the titles and, when there is one, the row of keys below them. Errors in the log mean that no row can be read.</summary>
    /// <exception cref="ArgumentException">The mapping names a column or a unit that this kind of file does not have.</exception>
    public static Header Read(FileFormat format, TitleRows rows, ColumnMapping mapping, bool fixedWidth, IssueLog log)
    {
        var (titles, keys) = (rows.Titles, rows.KeysOf(format));
        var width = Math.Max(titles.Length, keys?.Length ?? 0);

        // A row of a workbook may be longer than its header, and such a position can be chosen too.
        var header = new Header(format.Columns, fixedWidth ? width : Math.Max(width, mapping.Choices.Keys.LastOrDefault(-1) + 1));
        for (var i = 0; i < header.Named.Length; i++)
        {
            var title = i < titles.Length ? titles[i] : "";
            var key = keys is not null && i < keys.Length ? keys[i] : "";
            var choice = mapping.Choices.GetValueOrDefault(i);
            header.Named[i] = choice is not null || title.Length + key.Length > 0;
            var shown = title.Length > 0 ? title : key.Length > 0 ? key : choice?.Key ?? "";
            if (choice is not null) header.Place(ChosenTitle.Read(format.Names, title, key, choice), i, shown, rows.Row, log);
            else if (header.Named[i]) header.Place(format.Names.Find(title, key), i, shown, rows.Row, log);
        }

        foreach (var (position, choice) in mapping.Choices)
            if (position >= header.Named.Length && choice.Key is { } key)
                log.Error(rows.Row, key, "", new($"表头没有第 {position + 1} 列", $"the header has no column {position + 1}"), new("重新选择这一列对应的位置", "choose the column's place again"));
        if (log.ErrorCount == 0) header.CheckRequired(format, rows.Row, log);
        return header;
    }

    private void Place(TitleMeaning meaning, int position, string shown, int row, IssueLog log)
    {
        if (meaning.Column is not { } column)
        {
            if (meaning.Fault is { } unknown) log.Add(row, shown, "", unknown, position);
            return;
        }

        if (meaning.Fault is { } fault) log.Add(row, shown, "", fault, position);
        if (_positions[column.Index] >= 0)
        {
            log.Error(row, shown, "", new($"与“{_titles[column.Index]}”是同一列", $"the same column as '{_titles[column.Index]}'"), new("只保留一列", "keep one of them"), position);
            return;
        }

        _positions[column.Index] = position;
        _units[column.Index] = meaning.Unit;
        _titles[column.Index] = shown;
    }

    private void CheckRequired(FileFormat format, int row, IssueLog log)
    {
        var missing = format.Columns.Where(c => c.Required && _positions[c.Index] < 0).Select(c => $"{c.Names[0]} {c.Key}").ToList();
        foreach (var choice in format.OneOf)
            if (choice.All(c => _positions[c.Index] < 0))
                missing.Add(string.Join(" / ", choice.Select(c => $"{c.Names[0]} {c.Key}")));
        if (missing.Count > 0)
            log.Error(
                row,
                "",
                "",
                new($"表头缺少必填列：{string.Join("、", missing)}", $"the header lacks required columns: {string.Join(", ", missing)}"),
                new("第一行写列名，中文或英文均可", "the first row holds the titles, in Chinese or English"));
    }
}
