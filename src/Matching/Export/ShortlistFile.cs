using System.Globalization;
using CsvHelper;
using Matching.Domain;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Matching.Export;

/// <summary>Writes a ranked list as a file for people: CSV and XLSX for Excel, JSON for programs.</summary>
public static class ShortlistFile
{
    /// <summary>Width of the widest column, in digits, so that long reasons do not push the rest off the screen.</summary>
    private const int WidestColumn = 60;

    /// <summary>Writes the list to a path; the ending decides the form.</summary>
    /// <param name="list">The list.</param>
    /// <param name="path">A path that ends in <c>.csv</c>, <c>.xlsx</c> or <c>.json</c>; an existing file is replaced.</param>
    /// <exception cref="ArgumentException">The ending is none of the three.</exception>
    public static void Write(RankedList list, string path)
    {
        Action<RankedList, Stream> write = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => WriteCsv,
            ".xlsx" => WriteXlsx,
            ".json" => WriteJson,
            var ending => throw new ArgumentException($"'{ending}' is not a form a list can be written in; end the file in .csv, .xlsx or .json.", nameof(path)),
        };
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        write(list, stream);
    }

    /// <summary>Writes UTF-8 CSV with a byte-order mark, without which Excel shows Chinese as noise. The stream stays open.</summary>
    public static void WriteCsv(RankedList list, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);
        csv.WriteRecord([.. ShortlistColumns.All.Select(c => c.Header)]);
        foreach (var row in list.Rows)
            csv.WriteRecord([.. ShortlistColumns.All.Select(c => Convert.ToString(ShortlistColumns.Safe(c.Value(list, row)), CultureInfo.InvariantCulture) ?? "")]);
    }

    /// <summary>Writes an XLSX workbook with one sheet; numbers are numbers. The stream stays open.</summary>
    public static void WriteXlsx(RankedList list, Stream stream)
    {
        // The header is a row like any other: the library's own header is left out of a list without rows.
        var header = ShortlistColumns.All.ToDictionary(c => c.Header, c => (object)c.Header);
        var rows = list.Rows.Select(row => ShortlistColumns.All.ToDictionary(c => c.Header, c => ShortlistColumns.Safe(c.Value(list, row)) ?? "")).Prepend(header).ToArray();
        var columns = ShortlistColumns.All.Select(c => new DynamicExcelColumn(c.Header) { Width = rows.Max(row => WidthOf(row[c.Header])) });
        using var buffer = new MemoryStream();
        buffer.SaveAs(rows, printHeader: false, sheetName: "匹配清单", configuration: new OpenXmlConfiguration { DynamicColumns = [.. columns] });
        buffer.Position = 0;
        buffer.CopyTo(stream);
    }

    // A Chinese character is as wide as two digits; the library counts it as one.
    private static int WidthOf(object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return Math.Min(WidestColumn, text.Sum(c => c >= '\u2E80' ? 2 : 1) + 2);
    }

    /// <summary>Writes the whole list, gates and reasons included, as JSON. The stream stays open.</summary>
    public static void WriteJson(RankedList list, Stream stream) =>
        System.Text.Json.JsonSerializer.Serialize(stream, list, JsonForms.Readable);
}
