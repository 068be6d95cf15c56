namespace Matching.Import;

/// <summary>Where each column of a kind stands in a table, under which title and in which unit.</summary>
internal sealed class Header
{
    private readonly int[] positions;
    private readonly MeasureUnit?[] units;
    private readonly string[] titles;

    private Header(IReadOnlyList<Column> columns, int width)
    {
        positions = new int[columns.Count];
        Array.Fill(positions, -1);
        units = new MeasureUnit?[columns.Count];
        titles = [.. columns.Select(c => c.Key)];
        Named = new bool[width];
    }

    /// <summary>Which positions have a title.</summary>
    public bool[] Named { get; }

    public int PositionOf(Column column) => positions[column.Index];

    public MeasureUnit? UnitOf(Column column) => units[column.Index];

    public string TitleOf(Column column) => titles[column.Index];

    /// <summary>Whether a row holds English keys only: the second header row of a workbook (domain 8.2).</summary>
    public static bool IsKeyRow(IReadOnlyList<string> cells, HeaderNames names)
    {
        var filled = cells.Where(c => c.Length > 0).ToList();
        return filled.Count > 1 && filled.TrueForAll(c => names.ByKey(c) is not null);
    }

    /// <summary>Reads the titles and, when there is one, the row of keys below them. Errors in the log mean that no row can be read.</summary>
    public static Header Read(FileFormat format, IReadOnlyList<string> cells, IReadOnlyList<string>? keys, int row, IssueLog log)
    {
        var header = new Header(format.Columns, Math.Max(cells.Count, keys?.Count ?? 0));
        for (var i = 0; i < header.Named.Length; i++)
        {
            var title = i < cells.Count ? cells[i] : "";
            var key = keys is not null && i < keys.Count ? keys[i] : "";
            header.Named[i] = title.Length + key.Length > 0;
            if (header.Named[i]) header.Place(format.Names, i, title, key, row, log);
        }

        if (log.ErrorCount == 0) header.CheckRequired(format, row, log);
        return header;
    }

    private void Place(HeaderNames names, int position, string title, string key, int row, IssueLog log)
    {
        var column = names.Find(title, out var unit, out var fault);
        if (key.Length > 0 && names.ByKey(key) is { } keyed)
        {
            // The key settles what the title leaves open, but not a unit that it names and nobody knows.
            if (!Fold.Title(title).EndsWith(')')) fault = null;
            if (keyed != column) (column, unit) = (keyed, null);
        }

        var shown = title.Length > 0 ? title : key;
        if (column is null)
        {
            log.Warn(row, shown, "", new("不认识的列，未读取", "an unknown column; it was not read"), new("如需导入，请改成格式说明里的列名", "to import it, use a title of the format's description"));
            return;
        }

        if (fault is not null) log.Add(row, shown, "", fault);
        if (positions[column.Index] >= 0)
        {
            log.Error(row, shown, "", new($"与“{titles[column.Index]}”是同一列", $"the same column as '{titles[column.Index]}'"), new("只保留一列", "keep one of them"));
            return;
        }

        positions[column.Index] = position;
        units[column.Index] = unit;
        titles[column.Index] = shown;
    }

    private void CheckRequired(FileFormat format, int row, IssueLog log)
    {
        var missing = format.Columns.Where(c => c.Required && positions[c.Index] < 0).Select(c => $"{c.Names[0]} {c.Key}").ToList();
        foreach (var choice in format.OneOf)
            if (choice.All(c => positions[c.Index] < 0))
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
