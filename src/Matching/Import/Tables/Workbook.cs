using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Matching.Domain;

namespace Matching.Import;

/// <summary>Looks at an XLSX archive before its rows are read.</summary>
internal static class Workbook
{
    /// <summary>A sheet of a million full rows unpacks to less; an archive that claims more is not a table.</summary>
    private const long MostBytes = 2L * 1024 * 1024 * 1024;

    public static Fault Damaged { get; } =
        new(new("Excel 文件已损坏，无法读取", "the workbook is damaged and cannot be read"), new("在 Excel 中打开并另存为 .xlsx", "open it in Excel and save it again as .xlsx"));

    /// <summary>Why the archive is no workbook that can be read, or a warning about it; null when all is well.</summary>
    public static IReadOnlyList<Fault> Inspect(Stream content)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry("xl/workbook.xml") is not { } entry)
                return [new(new("压缩包不是 Excel 工作簿", "the archive is no Excel workbook"), new("上传 .xlsx 或 .csv 文件本身", "give the .xlsx or .csv file itself"))];
            if (archive.Entries.Sum(e => e.Length) > MostBytes)
                return [new(new("工作簿解压后超过 2 GB", "the workbook unpacks to more than 2 GB"), new("拆成几个文件，或改用 CSV", "split it, or use CSV"))];
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return Describe(XDocument.Load(reader)).ToList();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return [Damaged];
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static IEnumerable<Fault> Describe(XDocument workbook)
    {
        if (workbook.Descendants().FirstOrDefault(e => e.Name.LocalName == "workbookPr")?.Attribute("date1904")?.Value is "1" or "true")
            yield return new(
                new("工作簿使用 1904 日期系统，日期会差四年", "the workbook counts days from 1904: dates would be four years off"),
                new("在 Excel 选项里关闭“使用 1904 日期系统”", "switch off 'use 1904 date system' in Excel's options"));
        var sheets = workbook.Descendants().Where(e => e.Name.LocalName == "sheet").Select(e => e.Attribute("name")?.Value ?? "").ToList();
        if (sheets.Skip(1).Any(name => name != FileTemplates.GuideSheet))
            yield return Fault.Warning(
                new Text($"有 {sheets.Count} 个工作表，只读取第一个“{sheets[0]}”", $"there are {sheets.Count} worksheets; only the first, '{sheets[0]}', is read"),
                new Text("其他工作表请另存为文件再导入", "save the others as files of their own to import them"));
    }
}
