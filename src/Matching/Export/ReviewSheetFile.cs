using System.Text.Json;
using Matching.Domain;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Matching.Export;

/// <summary>Writes a review sheet as a file: XLSX for Excel, JSON for programs. The page to print is HTML, which the reports write.</summary>
public static class ReviewSheetFile
{
    /// <summary>Writes an XLSX workbook with one sheet, a row a fact in both languages; numbers are numbers. The stream stays open.</summary>
    public static void WriteXlsx(ReviewSheet sheet, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var header = ReviewSheetRows.Columns.ToDictionary(c => c.Header, c => (object)c.Header);
        var rows = ReviewSheetRows.Of(sheet).Select(row => ReviewSheetRows.Columns.ToDictionary(c => c.Header, c => ShortlistColumns.Safe(c.Value(row)) ?? "")).Prepend(header);
        var columns = ReviewSheetRows.Columns.Select(c => new DynamicExcelColumn(c.Header) { Width = c.Width });
        using var buffer = new MemoryStream();
        buffer.SaveAs(rows.ToArray(), printHeader: false, sheetName: "评审单", configuration: new OpenXmlConfiguration { DynamicColumns = [.. columns] });
        buffer.Position = 0;
        buffer.CopyTo(stream);
    }

    /// <summary>Writes the whole sheet as JSON. The stream stays open.</summary>
    public static void WriteJson(ReviewSheet sheet, Stream stream) => JsonSerializer.Serialize(stream, sheet, JsonForms.Readable);
}
