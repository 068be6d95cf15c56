using Matching.Domain;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Matching.Import;

/// <summary>Empty files to be filled in and imported.</summary>
public static class FileTemplates
{
    /// <summary>The name of the sheet that explains the columns; an import passes it over without a word.</summary>
    public const string GuideSheet = "填写说明";

    private const double NarrowestColumn = 8;
    private const double WidestColumn = 60;

    /// <summary>Writes a file with the titles of a kind and no rows; the stream stays open.</summary>
    /// <param name="kind">What is to be filled in.</param>
    /// <param name="form">CSV: the English keys. XLSX: Chinese titles with units over the English keys, and a second sheet that explains every column.</param>
    /// <param name="output">Where to.</param>
    public static void Write(DataFileKind kind, DataFileFormat form, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (form == DataFileFormat.Csv)
        {
            FileWriter.Write(kind, MatchingData.Empty, output, form);
            return;
        }

        var format = FileFormats.For(kind);
        var titles = format.Columns.ToDictionary(column => column.Title, column => (object)column.Key);
        var guide = TemplateGuide.Of(format);
        var sheets = new Dictionary<string, object> { [FileFormats.NameOf(kind).Zh] = new[] { titles }, [GuideSheet] = guide };
        var widths = new[] { titles }.SelectMany(Widths).Concat(guide[0].Keys.Select(title => Width(title, guide.Select(row => $"{row[title]}").Append(title))));
        output.SaveAs(sheets, configuration: new OpenXmlConfiguration { FreezeRowCount = 2, DynamicColumns = [.. widths] });
    }

    private static IEnumerable<DynamicExcelColumn> Widths(Dictionary<string, object> titles) => titles.Select(pair => Width(pair.Key, [pair.Key, $"{pair.Value}"]));

    // A Chinese character is as wide as two digits.
    private static DynamicExcelColumn Width(string title, IEnumerable<string> texts) =>
        new(title) { Width = Math.Clamp(texts.Max(text => text.Sum(c => c >= '\u2E80' ? 2 : 1)) + 2, NarrowestColumn, WidestColumn) };
}
