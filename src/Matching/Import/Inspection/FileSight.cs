namespace Matching.Import;

/// <summary>What can be seen of a file without judging its rows: the columns with what they mean, and some rows as they are written.</summary>
internal sealed record FileSight(int HeaderRow, IReadOnlyList<InspectedColumn> Columns, IReadOnlyList<InspectedRow> Rows, IReadOnlyList<InspectedRow> LaterRows)
{
    private static readonly FileSight Nothing = new(0, [], [], []);

    /// <summary>Looks at a file.</summary>
    /// <param name="format">What it is read as.</param>
    /// <param name="content">A seekable stream at its beginning.</param>
    /// <param name="mapping">The choices about its columns.</param>
    /// <param name="most">How many of the first rows are shown at most.</param>
    /// <param name="later">Rows, as a spreadsheet numbers them, that are shown even when they stand below those.</param>
    public static FileSight Of(FileFormat format, Stream content, ColumnMapping mapping, int most, IReadOnlySet<int> later)
    {
        // Why a file cannot be opened is for the import to report.
        using var table = TableOpener.Open(content, new IssueLog(""));
        if (table is null || TitleRows.Read(table) is not { } titles) return Nothing;
        var keys = titles.KeysOf(format);
        var (rows, below, last) = (new List<(int Row, string[] Cells)>(), new List<(int Row, string[] Cells)>(), later.Count == 0 ? 0 : later.Max());
        for (var more = keys is null ? titles.HasMore : table.ReadFilled(); more && (rows.Count < most || table.RowNumber <= last); more = table.ReadFilled())
        {
            if (rows.Count < most) rows.Add((table.RowNumber, table.Texts()));
            else if (later.Contains(table.RowNumber)) below.Add((table.RowNumber, table.Texts()));
        }

        var header = Math.Max(titles.Titles.Length, keys?.Length ?? 0);
        var width = rows.Concat(below).Select(row => row.Cells.Length).Append(header).Max();
        var columns = ColumnGuesses.Of(format, Widened(titles.Titles, width), Widened(keys ?? [], width), mapping);
        return new FileSight(titles.Row, columns, [.. rows.Select(Shown).Where(IsData)], [.. below.Select(Shown).Where(IsData)]);

        bool IsData(InspectedRow row) => columns.All(column => column.Key is null) || columns.Any(column => column.Key is { } key && row.Cells[column.Position] != key);

        InspectedRow Shown((int Row, string[] Cells) row) => new(row.Row, Widened(row.Cells, width));
    }

    /// <summary>The cells, with empty ones after them up to a width.</summary>
    public static string[] Widened(string[] cells, int width) => [.. cells, .. Enumerable.Repeat("", width - cells.Length)];
}
