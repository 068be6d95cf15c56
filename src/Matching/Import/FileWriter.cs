using System.Globalization;
using CsvHelper;
using Matching.Domain;
using MiniExcelLibs;

namespace Matching.Import;

/// <summary>Writes the rows of one kind so that <see cref="FileImporter"/> reads back the same.</summary>
public static class FileWriter
{
    // Excel counts days from 1900 and believes in a 29 February of that year: earlier dates are written as text.
    private static readonly DateOnly FirstExcelDay = new(1900, 3, 1);

    /// <summary>Writes the rows of <paramref name="kind"/> in <paramref name="data"/>; the stream stays open.</summary>
    /// <exception cref="ArgumentException">A list item holds a separator of lists, and would come back as two.</exception>
    public static void Write(DataFileKind kind, MatchingData data, Stream output, DataFileFormat form = DataFileFormat.Csv)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(output);
        var format = FileFormats.For(kind);
        if (form == DataFileFormat.Csv) WriteCsv(format, data, output);
        else output.SaveAs(Sheet(format, data), printHeader: true, sheetName: FileFormats.NameOf(kind).Zh, configuration: SheetLook.Of(format.Columns.Select(SheetLook.Width)));
    }

    private static void WriteCsv(FileFormat format, MatchingData data, Stream output)
    {
        // Excel takes a file without the mark for GBK and shows Chinese as rubbish.
        using var writer = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);
        var columns = format.ColumnsFor(data);
        foreach (var column in columns) writer.WriteField(column.Key);
        writer.EndRecord();
        foreach (var cells in format.Write(data, columns))
        {
            foreach (var cell in cells) writer.WriteField(CsvText(cell));
            writer.EndRecord();
        }
    }

    private static string? CsvText(object? cell) => cell switch
    {
        null => null,
        string text => FormulaGuard.Add(text),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell of type {cell.GetType()} cannot be written.", nameof(cell)),
    };

    private static IEnumerable<IDictionary<string, object?>> Sheet(FileFormat format, MatchingData data)
    {
        var columns = format.ColumnsFor(data);
        yield return columns.ToDictionary(c => c.Title, c => (object?)c.Key);
        foreach (var cells in format.Write(data, columns))
        {
            var row = new Dictionary<string, object?>(cells.Count);
            for (var i = 0; i < cells.Count; i++) row.Add(columns[i].Title, XlsxValue(cells[i]));
            yield return row;
        }
    }

    // A workbook's number is a double: a decimal that is none is written as text, which reads back exactly.
    private static object? XlsxValue(object? cell) => cell switch
    {
        decimal number when (decimal)(double)number != number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly date when date >= FirstExcelDay => date.ToDateTime(TimeOnly.MinValue),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell,
    };
}
