using Matching.Domain;

namespace Matching.Import;

/// <summary>Reads CSV and XLSX files into the domain's records. A file is taken whole or not at all.</summary>
public static class FileImporter
{
    private const int ProgressStep = 1_000;

    /// <summary>Reads a file.</summary>
    /// <param name="kind">What its rows are.</param>
    /// <param name="content">The file. Streams that cannot seek are held in memory.</param>
    /// <param name="fileName">Its name, for the report.</param>
    /// <param name="context">The day, what is known already, progress and cancellation.</param>
    /// <returns>The rows, or every reason why the file was refused. Bad data never throws.</returns>
    /// <exception cref="OperationCanceledException">The import was stopped; nothing was taken.</exception>
    public static ImportReport Read(DataFileKind kind, Stream content, string fileName, ImportContext context)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(context);
        var format = FileFormats.For(kind);
        var log = new IssueLog(fileName);
        var seekable = Seekable(content);
        using var table = TableOpener.Open(seekable, log);
        var reading = format.Begin(context);
        var rows = table is null ? 0 : ReadRows(table, format, reading, log, context);
        if (table?.Broken is { } broken) log.Add(table.RowNumber, "", "", broken);
        return new ImportReport
        {
            Kind = kind,
            FileName = fileName,
            Encoding = table?.Encoding ?? "",
            RowCount = rows,
            Rows = log.ErrorCount == 0 ? reading.Finish() : MatchingData.Empty,
            Issues = log.Issues(),
            ErrorCount = log.ErrorCount,
            WarningCount = log.WarningCount,
        };
    }

    private static int ReadRows(ITable table, FileFormat format, IFileReading reading, IssueLog log, ImportContext context)
    {
        if (!ReadFilled(table))
        {
            if (table.Broken is null)
                log.Error(0, "", "", new("文件里没有内容", "there is nothing in the file"), new("第一行写列名，以下每行一条记录", "put the titles in the first row and one record in each row below"));
            return 0;
        }

        var titles = Texts(table);
        var headerRow = table.RowNumber;
        var more = ReadFilled(table);
        var below = more ? Texts(table) : null;
        var keys = below is not null && Header.IsKeyRow(below, format.Names) ? below : null;
        var header = Header.Read(format, titles, keys, headerRow, log);
        if (log.ErrorCount > 0) return 0;
        if (keys is not null) more = ReadFilled(table);

        var row = new TableRow(table, header, log);
        var count = 0;
        for (; more; more = ReadFilled(table))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            row.Begin();
            if (FormOf(table, header) is { } fault) row.Report(fault);
            else reading.Take(row, table.RowNumber);
            if (++count % ProgressStep == 0) context.Progress?.Report(count);
        }

        reading.End();
        context.Progress?.Report(count);
        if (count == 0 && table.Broken is null)
            log.Warn(headerRow, "", "", new("表头下面没有数据", "there are no rows below the header"), new("如有数据，请检查是否在第一个工作表", "if there should be, check that they are on the first worksheet"));
        return count;
    }

    /// <summary>What is wrong with the form of a row: its quotes, its width, or a value outside every column.</summary>
    private static Fault? FormOf(ITable table, Header header)
    {
        if (table.RowFault is { } fault) return fault;
        if (table.HasFixedWidth && table.CellCount != header.Named.Length)
            return new(
                new($"这一行有 {table.CellCount} 格，表头有 {header.Named.Length} 格", $"the row has {table.CellCount} cells, the header {header.Named.Length}"),
                new("检查多余或缺少的分隔符；含逗号的文字要加双引号", "look for a delimiter too many or too few; put text with commas in quotation marks"));
        for (var i = 0; i < table.CellCount; i++)
            if ((i >= header.Named.Length || !header.Named[i]) && !table[i].IsEmpty)
                return new(
                    new($"第 {i + 1} 格“{table[i].Text}”不在任何列名下", $"cell {i + 1}, '{table[i].Text}', stands under no title"),
                    new("为这一列写上列名，或清空这一格", "give the column a title, or clear the cell"));
        return null;
    }

    private static bool ReadFilled(ITable table)
    {
        while (table.Read())
        {
            if (table.RowFault is not null) return true;
            for (var i = 0; i < table.CellCount; i++)
                if (!table[i].IsEmpty)
                    return true;
        }

        return false;
    }

    private static string[] Texts(ITable table) => [.. Enumerable.Range(0, table.CellCount).Select(i => table[i].Text)];

    private static Stream Seekable(Stream content)
    {
        if (content.CanSeek && content.Position == 0) return content;
        var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
