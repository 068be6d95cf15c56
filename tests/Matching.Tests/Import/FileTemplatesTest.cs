using Matching.Domain;
using Matching.Import;
using MiniExcelLibs;

namespace Matching.Tests.Import;

public class FileTemplatesTest
{
    public static TheoryData<DataFileKind, DataFileFormat> Everything => FileWriterTest.Everything;

    public static TheoryData<DataFileKind> Kinds => FileFormatsTest.Kinds;

    [Theory]
    [MemberData(nameof(Everything))]
    public void An_untouched_template_is_a_file_of_its_kind_without_rows(DataFileKind kind, DataFileFormat form)
    {
        using var file = Template(kind, form);

        Assert.Equal(kind, FileImporter.GuessKind(file));
        var seen = FileImporter.Inspect(kind, file, "template", Reading.Context);
        Assert.All(seen.Columns, column => Assert.Equal(TitleMatch.Exact, column.Match));
        Assert.Equal(FileFormats.Columns(kind).Select(column => column.Key), seen.Columns.Select(column => column.Key));
        Assert.Equal((0, 0), (seen.Report.ErrorCount, seen.Report.RowCount));
        Assert.Contains("no rows", Assert.Single(seen.Report.Issues).Reason.En);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_second_sheet_explains_every_column_in_both_languages(DataFileKind kind)
    {
        using var file = Template(kind, DataFileFormat.Xlsx);
        Assert.Equal([FileFormats.NameOf(kind).Zh, "填写说明"], file.GetSheetNames());

        var rows = file.Query(useHeaderRow: true, sheetName: "填写说明").Cast<IDictionary<string, object?>>().Skip(1).ToArray();
        var columns = FileFormats.Columns(kind);
        Assert.Equal(columns.Select(c => c.Key), rows.Select(row => row["英文列名"]));
        Assert.Equal(columns.Select(c => (c.Meaning.Zh, c.Meaning.En)), rows.Select(row => ($"{row["含义"]}", $"{row["英文含义"]}")));
        Assert.Equal(columns.Select(c => (c.Permitted.Zh, c.Permitted.En, c.Example)), rows.Select(row => ($"{row["可填"]}", $"{row["英文可填"]}", $"{row["示例"]}")));
        Assert.Equal(columns.Where(c => c.Required).Select(c => c.Key), rows.Where(row => $"{row["必填"]}".Contains("required", StringComparison.Ordinal)).Select(row => row["英文列名"]));
        Assert.All(columns.Zip(rows), pair => Assert.StartsWith(pair.First.ChineseNames[0], $"{pair.Second["列名"]}", StringComparison.Ordinal));
    }

    [Fact]
    public void One_of_two_names_is_asked_for()
    {
        using var file = Template(DataFileKind.Companies, DataFileFormat.Xlsx);

        var asked = file.Query(useHeaderRow: true, sheetName: "填写说明").Cast<IDictionary<string, object?>>().Where(row => $"{row["必填"]}".Contains("one at least", StringComparison.Ordinal));
        Assert.Equal(["name_zh", "name_en"], asked.Select(row => row["英文列名"]));
    }

    [Fact]
    public void Another_second_sheet_is_still_told() =>
        Assert.Contains(
            Reading.Read(DataFileKind.Companies, Workbook(new() { ["企业"] = Row, ["其他"] = Row })).Issues, issue => issue.Reason.En.Contains("2 worksheets", StringComparison.Ordinal));

    private static Dictionary<string, object?>[] Row => [new() { ["编号"] = "C1", ["名称"] = "甲" }];

    private static byte[] Workbook(Dictionary<string, object> sheets)
    {
        using var file = new MemoryStream();
        file.SaveAs(sheets);
        return file.ToArray();
    }

    private static MemoryStream Template(DataFileKind kind, DataFileFormat form)
    {
        var file = new MemoryStream();
        FileTemplates.Write(kind, form, file);
        file.Position = 0;
        return file;
    }
}
