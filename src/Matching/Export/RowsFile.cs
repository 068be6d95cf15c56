using System.Globalization;
using CsvHelper;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Matching.Export;

/// <summary>Writes rows as a file for people, CSV or XLSX. Text that a spreadsheet would run as a formula is made plain.</summary>
public static class RowsFile
{
    private const int WidestColumn = 60;

    /// <summary>UTF-8 CSV with a byte-order mark, without which Excel shows Chinese as noise. The stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="headers">The columns' names.</param>
    /// <param name="rows">The rows, as many cells as columns; null for an empty cell.</param>
    public static void WriteCsv(Stream stream, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);
        csv.WriteRecord([.. headers]);
        foreach (var row in rows) csv.WriteRecord([.. row.Select(cell => Plain(ShortlistColumns.Safe(cell)))]);
    }

    /// <summary>An XLSX workbook with one sheet; numbers are numbers. The stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="headers">The columns' names, each different.</param>
    /// <param name="rows">The rows, as many cells as columns; null for an empty cell.</param>
    public static void WriteXlsx(Stream stream, string sheet, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows)
    {
        // The header is a row like any other: the library's own header is left out of a table without rows.
        var all = rows.Prepend(headers.ToArray<object?>()).Select(row => headers.Index().ToDictionary(h => h.Item, h => ShortlistColumns.Safe(row[h.Index]) ?? "")).ToArray();
        var columns = headers.Select(header => new DynamicExcelColumn(header) { Width = Math.Min(WidestColumn, all.Max(row => WidthOf(row[header]))) });
        using var buffer = new MemoryStream();
        buffer.SaveAs(all, printHeader: false, sheetName: sheet, configuration: new OpenXmlConfiguration { DynamicColumns = [.. columns] });
        buffer.Position = 0;
        buffer.CopyTo(stream);
    }

    // A Chinese character is as wide as two digits; the library counts it as one.
    private static int WidthOf(object value) => Plain(value).Sum(c => c >= '\u2E80' ? 2 : 1) + 2;

    private static string Plain(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
