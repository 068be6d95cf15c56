using System.Text;
using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class FileInspectionTest
{
    [Fact]
    public void Shows_titles_with_what_they_mean_and_rows_as_written()
    {
        var seen = Inspect("企业编号,企业全称,营收(亿元),总部所在城市,联系电话,研发占比(%)\nC1,甲, 2 ,杭州市,0571,12\n\nC2,乙,多,,,\n");

        Assert.Equal(1, seen.HeaderRow);
        Assert.Equal(
            [
                new(0, "企业编号", "id", TitleMatch.Exact, null), new(1, "企业全称", "name_zh", TitleMatch.Near, null),
                new(2, "营收(亿元)", "revenue_wan", TitleMatch.Exact, "亿元"), new(3, "总部所在城市", "hq_city", TitleMatch.Near, null),
                new(4, "联系电话", null, TitleMatch.None, null), new(5, "研发占比(%)", "rd_share", TitleMatch.Exact, "%"),
            ],
            seen.Columns.Select(column => column));
        Assert.Equal([(2, "C1|甲|2|杭州市|0571|12"), (4, "C2|乙|多|||")], seen.Rows.Select(row => (row.Row, string.Join('|', row.Cells))));
    }

    [Fact]
    public void A_near_title_is_proposed_and_read_only_when_it_is_chosen()
    {
        const string File = "企业编号,企业全称,营收额(亿元)\nC1,甲,2\n";

        Assert.False(Reading.Read(DataFileKind.Companies, File).Accepted);
        var seen = Inspect(File);
        Assert.Contains("name_zh", Assert.Single(seen.Report.Issues, issue => issue.Severity == IssueSeverity.Error).Reason.En);

        var company = Assert.Single(Read(File, seen.Proposal).Rows.Companies);
        Assert.Equal(("甲", Money.FromYi(2)), (company.NameZh, company.Revenue));
        Assert.Equal([TitleMatch.Exact, TitleMatch.Chosen, TitleMatch.Chosen], Inspect(File, seen.Proposal).Columns.Select(column => column.Match));
    }

    [Fact]
    public void Each_error_is_found_at_its_cell()
    {
        var seen = Inspect("备注,编号,名称,营收(万元),成立日期\nx,C1,甲,很多,2016\nx,C1,,5,\n");

        Assert.Equal("很多", Assert.Single(seen.IssuesAt(2, 3)).Value);
        Assert.Equal("2016", Assert.Single(seen.IssuesAt(2, 4)).Value);
        Assert.Contains("row 2", Assert.Single(seen.IssuesAt(3, 1)).Reason.En);
        Assert.Single(seen.IssuesAt(3, 2));
        Assert.Equal(IssueSeverity.Warning, Assert.Single(seen.IssuesAt(1, 0)).Severity);
        Assert.Equal(5, seen.Report.ErrorCount + seen.Report.WarningCount);
    }

    [Fact]
    public void A_fault_that_only_later_rows_show_keeps_its_place() =>
        Assert.Single(
            FileImporter.Inspect(DataFileKind.Plots, Bytes("编号,地块编号,相邻地块\nP1,GS0806-R21/B1/B2-05,P9\n"), "plots.csv", Reading.Context with { PlotIds = new HashSet<string>() }).IssuesAt(2, 2));

    [Fact]
    public void Rows_whose_form_is_wrong_are_told_as_a_whole_or_at_the_cell_without_a_title()
    {
        Assert.Single(Inspect("id,name_zh\nC1,甲,乙\n").IssuesAt(2, null));
        Assert.Single(Inspect("id,name_zh,\nC1,甲,乙\n").IssuesAt(2, 2));
    }

    [Fact]
    public void Shows_a_workbook_and_the_column_that_has_no_title()
    {
        using var file = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(file, new[] { new[] { "编号", "名称", null }, ["id", "name_zh", null], ["C1", "甲", "上海市"] }.Select(Letters), printHeader: false);
        file.Position = 0;

        var seen = FileImporter.Inspect(DataFileKind.Companies, file, "companies.xlsx", Reading.Context);
        Assert.Equal(["编号", "名称", ""], seen.Columns.Select(column => column.Title));
        Assert.Equal(3, Assert.Single(seen.Rows).Row);
        Assert.Single(seen.IssuesAt(3, 2));
        Assert.Equal(0, file.Position);

        Assert.Empty(FileImporter.Inspect(DataFileKind.Companies, file, "companies.xlsx", Reading.Context, ColumnMapping.None.With(2, "hq_city")).Report.Issues);
        Assert.Empty(FileImporter.Inspect(DataFileKind.Companies, file, "companies.xlsx", Reading.Context, ColumnMapping.None.Ignoring(2)).Report.Issues);
    }

    [Fact]
    public void Shows_as_many_rows_as_asked_for_and_those_with_issues_below_them_and_judges_all()
    {
        var seen = FileImporter.Inspect(DataFileKind.Companies, Bytes("id,name_zh\nC1,甲\nC2,乙\nC3,\n"), "c.csv", Reading.Context, previewRows: 1);

        Assert.Equal(2, Assert.Single(seen.Rows).Row);
        var later = Assert.Single(seen.LaterRows);
        Assert.Equal((4, "C3"), (later.Row, later.Cells[0]));
        Assert.Equal((3, 1), (seen.Report.RowCount, seen.Report.ErrorCount));
        Assert.Same(MatchingData.Empty, seen.Report.Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("%PDF-1.7")]
    public void A_file_that_cannot_be_read_has_no_columns_and_says_why(string text)
    {
        var seen = Inspect(text);

        Assert.Empty(seen.Columns);
        Assert.Equal(0, seen.HeaderRow);
        Assert.Single(seen.IssuesAt(0, null));
    }

    private static FileInspection Inspect(string text, ColumnMapping? mapping = null) =>
        FileImporter.Inspect(DataFileKind.Companies, Bytes(text), "companies.csv", Reading.Context, mapping);

    private static ImportReport Read(string text, ColumnMapping mapping) => FileImporter.Read(DataFileKind.Companies, Bytes(text), "companies.csv", Reading.Context, mapping);

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Dictionary<string, object?> Letters(string?[] cells) => cells.Index().ToDictionary(cell => $"{(char)('A' + cell.Index)}", cell => (object?)cell.Item);
}
