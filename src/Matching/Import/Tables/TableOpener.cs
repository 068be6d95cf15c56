using System.Text;
using Matching.Domain;

namespace Matching.Import;

/// <summary>Opens a file as the table it is, judged by its bytes and never by its name.</summary>
internal static class TableOpener
{
    private static readonly Text AsTable = new("另存为 .xlsx 或 UTF-8 的 .csv", "save it as .xlsx or as .csv in UTF-8");

    private static readonly (byte[] Start, Text Reason, Text Remedy)[] Foreign =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], new("旧版 .xls 或加密的 Excel 文件", "an old .xls file, or an encrypted workbook"), new("在 Excel 中去掉密码并另存为 .xlsx", "open it in Excel, remove the password, save as .xlsx")),
        ("%PDF"u8.ToArray(), new("PDF 文件，不是表格", "a PDF file, no table"), AsTable),
        ("<"u8.ToArray(), new("网页或 XML 文件，不是表格", "a web page or XML file, no table"), AsTable),
        ("{"u8.ToArray(), new("JSON 文件，不是表格", "a JSON file, no table"), AsTable),
    ];

    /// <summary>The table, or null when the file is refused; the log says why.</summary>
    /// <param name="content">A seekable stream at its beginning.</param>
    /// <param name="log">Told of refusals and doubts.</param>
    public static ITable? Open(Stream content, IssueLog log)
    {
        var start = new byte[1024];
        var length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        content.Position = 0;
        var head = start.AsSpan(0, length);
        if (head.StartsWith("PK"u8))
        {
            var faults = Workbook.Inspect(content);
            foreach (var fault in faults) log.Add(0, "", "", fault);
            return faults.Any(f => f.Severity == IssueSeverity.Error) ? null : new XlsxTable(content);
        }

        foreach (var (mark, reason, remedy) in Foreign)
            if (head.TrimStart("\uFEFF \r\n\t"u8).StartsWith(mark))
            {
                log.Error(0, "", "", reason, remedy);
                return null;
            }

        if (length == 0)
        {
            log.Error(0, "", "", new("文件是空的", "the file is empty"), new("选择有表头和数据的文件", "choose a file with a header and rows"));
            return null;
        }

        if (TextEncodings.Detect(content) is not { } encoding)
        {
            log.Error(0, "", "", new("不是文本文件，或编码无法识别", "no text file, or one of unknown encoding"), AsTable);
            return null;
        }

        return new CsvTable(content, encoding, Delimiter(content, encoding));
    }

    /// <summary>The delimiter that stands most often in the first line that is not blank, outside quotes: comma, semicolon or tab.</summary>
    private static char Delimiter(Stream content, Encoding encoding)
    {
        using var reader = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var (comma, semicolon, tab, quoted, blank) = (0, 0, 0, false, true);
        for (int c; (c = reader.Read()) >= 0;)
        {
            if (c is '\n' or '\r' && !quoted && !blank) break;
            blank &= char.IsWhiteSpace((char)c);
            if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c == ',') comma++;
            else if (c == ';') semicolon++;
            else if (c == '\t') tab++;
        }

        content.Position = 0;
        return tab > comma && tab > semicolon ? '\t' : semicolon > comma ? ';' : ',';
    }
}
