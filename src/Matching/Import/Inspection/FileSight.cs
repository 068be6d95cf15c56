namespace Matching.Import;

/// <summary>What can be seen of a file without judging its rows: the columns with what they mean, and the first rows as they are written.</summary>
internal sealed record FileSight(int HeaderRow, IReadOnlyList<InspectedColumn> Columns, IReadOnlyList<InspectedRow> Rows)
{
    private static readonly FileSight Nothing = new(0, [], []);

    /// <summary>Looks at a file.</summary>
    /// <param name="format">What it is read as.</param>
    /// <param name="content">A seekable stream at its beginning.</param>
    /// <param name="mapping">The choices about its columns.</param>
    /// <param name="most">How many rows are shown at most.</param>
    public static FileSight Of(FileFormat format, Stream content, ColumnMapping mapping, int most)
    {
        // Why a file cannot be opened is for the import to report.
        using var table = TableOpener.Open(content, new IssueLog(""));
        if (table is null || TitleRows.Read(table) is not { } titles) return Nothing;
        var keys = titles.KeysOf(format);
        var rows = new List<(int Row, string[] Cells)>();
        for (var more = keys is null ? titles.HasMore : table.ReadFilled(); more && rows.Count < most; more = table.ReadFilled())
            rows.Add((table.RowNumber, table.Texts()));

        var header = Math.Max(titles.Titles.Length, keys?.Length ?? 0);
        var width = rows.Select(row => row.Cells.Length).Append(header).Max();
        var columns = ColumnGuesses.Of(format, Widened(titles.Titles, width), Widened(keys ?? [], width), mapping);
        return new FileSight(titles.Row, columns, [.. rows.Select(row => new InspectedRow(row.Row, Widened(row.Cells, width)))]);
    }

    /// <summary>The cells, with empty ones after them up to a width.</summary>
    public static string[] Widened(string[] cells, int width) => [.. cells, .. Enumerable.Repeat("", width - cells.Length)];
}
