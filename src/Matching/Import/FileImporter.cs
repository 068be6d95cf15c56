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
    /// <param name="mapping">What somebody has decided about its columns; null where the titles speak for themselves.</param>
    /// <returns>The rows, or every reason why the file was refused. Bad data never throws.</returns>
    /// <exception cref="ArgumentException">The mapping names a column or a unit that this kind of file does not have.</exception>
    /// <exception cref="OperationCanceledException">The import was stopped; nothing was taken.</exception>
    public static ImportReport Read(DataFileKind kind, Stream content, string fileName, ImportContext context, ColumnMapping? mapping = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(context);
        var format = FileFormats.For(kind);
        var log = new IssueLog(fileName);
        var seekable = Seekable(content);
        using var table = TableOpener.Open(seekable, log);
        var reading = format.Begin(context);
        var rows = table is null ? 0 : ReadRows(table, format, reading, mapping ?? ColumnMapping.None, log, context);
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

    /// <summary>Looks at a file before it is imported: what its titles mean or may mean, its first rows, and all that an import with this mapping would report.</summary>
    /// <param name="kind">What its rows are.</param>
    /// <param name="content">The file; a stream that can seek stands at its beginning afterwards.</param>
    /// <param name="fileName">Its name, for the report.</param>
    /// <param name="context">The day, what is known already, progress and cancellation.</param>
    /// <param name="mapping">What somebody has decided about its columns; null where the titles speak for themselves.</param>
    /// <param name="previewRows">How many of the first rows are shown at most; those with an issue below them are shown besides.</param>
    /// <exception cref="ArgumentException">The mapping names a column or a unit that this kind of file does not have.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="previewRows"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The inspection was stopped.</exception>
    public static FileInspection Inspect(
        DataFileKind kind, Stream content, string fileName, ImportContext context, ColumnMapping? mapping = null, int previewRows = 50)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegative(previewRows);
        var file = Seekable(content);
        var report = Read(kind, file, fileName, context, mapping);
        file.Position = 0;
        var sight = FileSight.Of(FileFormats.For(kind), file, mapping ?? ColumnMapping.None, previewRows, report.Issues.Select(issue => issue.Row).ToHashSet());
        file.Position = 0;
        return new FileInspection
        {
            Report = report with { Rows = MatchingData.Empty },
            Mapping = mapping ?? ColumnMapping.None,
            HeaderRow = sight.HeaderRow,
            Columns = sight.Columns,
            Rows = sight.Rows,
            LaterRows = sight.LaterRows,
        };
    }

    /// <summary>The kind of file that the titles fit best; null when they fit none, or two alike.</summary>
    /// <param name="content">The file; a stream that can seek stands at its beginning afterwards.</param>
    public static DataFileKind? GuessKind(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var file = Seekable(content);
        var kind = KindGuess.Of(file);
        file.Position = 0;
        return kind;
    }

    private static int ReadRows(ITable table, FileFormat format, IFileReading reading, ColumnMapping mapping, IssueLog log, ImportContext context)
    {
        if (TitleRows.Read(table) is not { } titles)
        {
            if (table.Broken is null)
                log.Error(0, "", "", new("文件里没有内容", "there is nothing in the file"), new("第一行写列名，以下每行一条记录", "put the titles in the first row and one record in each row below"));
            return 0;
        }

        var header = Header.Read(format, titles, mapping, table.HasFixedWidth, log);
        if (log.ErrorCount > 0) return 0;
        var row = new TableRow(table, header, log);
        var count = 0;
        for (var more = titles.KeysOf(format) is null ? titles.HasMore : table.ReadFilled(); more; more = table.ReadFilled())
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (header.IsKeyRow(table)) continue;
            row.Begin();
            if (FormOf(table, header, out var position) is { } fault) row.Report(fault, position);
            else reading.Take(row, table.RowNumber);
            if (++count % ProgressStep == 0) context.Progress?.Report(count);
        }

        reading.End();
        context.Progress?.Report(count);
        if (count == 0 && table.Broken is null)
            log.Warn(titles.Row, "", "", new("表头下面没有数据", "there are no rows below the header"), new("如有数据，请检查是否在第一个工作表", "if there should be, check that they are on the first worksheet"));
        return count;
    }

    /// <summary>What is wrong with the form of a row: its quotes, its width, or a value outside every column.</summary>
    private static Fault? FormOf(ITable table, Header header, out int? position)
    {
        position = null;
        if (table.RowFault is { } fault) return fault;
        if (table.HasFixedWidth && table.CellCount != header.Named.Length)
            return new(
                new($"这一行有 {table.CellCount} 格，表头有 {header.Named.Length} 格", $"the row has {table.CellCount} cells, the header {header.Named.Length}"),
                new("检查多余或缺少的分隔符；含逗号的文字要加双引号", "look for a delimiter too many or too few; put text with commas in quotation marks"));
        for (var i = 0; i < table.CellCount; i++)
            if ((i >= header.Named.Length || !header.Named[i]) && !table[i].IsEmpty)
            {
                position = i;
                return new(
                    new($"第 {i + 1} 格“{table[i].Text}”不在任何列名下", $"cell {i + 1}, '{table[i].Text}', stands under no title"),
                    new("为这一列写上列名，或清空这一格", "give the column a title, or clear the cell"));
            }

        return null;
    }

    private static Stream Seekable(Stream content)
    {
        if (content.CanSeek && content.Position == 0) return content;
        var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
