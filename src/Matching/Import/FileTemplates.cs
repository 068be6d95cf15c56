using Matching.Domain;
using MiniExcelLibs;

namespace Matching.Import;

/// <summary>Empty files to be filled in and imported.</summary>
public static class FileTemplates
{
    /// <summary>The name of the sheet that explains the columns; an import passes it over without a word.</summary>
    public const string GuideSheet = "填写说明";

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
        var widths = format.Columns.Select(SheetLook.Width).Concat(guide[0].Keys.Select(title => SheetLook.Width(title, guide.Select(row => $"{row[title]}").Append(title))));
        output.SaveAs(sheets, configuration: SheetLook.Of(widths));
    }
}
