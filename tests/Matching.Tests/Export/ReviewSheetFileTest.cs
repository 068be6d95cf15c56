using System.Text.Json;
using Matching.Domain;
using Matching.Export;
using MiniExcelLibs;

namespace Matching.Tests.Export;

public class ReviewSheetFileTest
{
    private static readonly ReviewSheet Sheet = AReviewSheet.Usual;

    [Fact]
    public void Xlsx_reads_back_with_numbers_as_numbers_and_both_languages()
    {
        var rows = Rows(Sheet);

        Assert.Equal(
            ["部分 Section", "编号 Id", "项目 Item", "内容 Content", "数值 Value", "限值 Limit", "单位 Unit", "英文项目 Item in English", "英文内容 Content in English"],
            rows[0].Keys);
        var revenue = rows.Single(row => $"{row["项目 Item"]}" == "营业收入 2025");
        Assert.Equal((100_000.0, "万元", "revenue 2025"), (revenue["数值 Value"], $"{revenue["单位 Unit"]}", $"{revenue["英文项目 Item in English"]}"));
        var gate = rows.Single(row => $"{row["部分 Section"]}" == "约束" && $"{row["编号 Id"]}" == "H03");
        Assert.Equal((600.0, 1000.0), (gate["数值 Value"], gate["限值 Limit"]));
        Assert.Contains("已豁免", $"{gate["内容 Content"]}", StringComparison.Ordinal);
        Assert.Contains("waived by", $"{gate["英文内容 Content in English"]}", StringComparison.Ordinal);
        Assert.Equal("未知", rows.Single(row => $"{row["项目 Item"]}" == "员工")["内容 Content"]);
        Assert.Equal("引擎提供建议，由人决定", rows[^1]["内容 Content"]);
    }

    [Fact]
    public void The_parts_of_the_score_add_up_in_the_spreadsheet()
    {
        var score = Rows(Sheet).Where(row => $"{row["部分 Section"]}" == "得分" && row["数值 Value"] is double).ToArray();

        var sum = score.Single(row => $"{row["项目 Item"]}" == "合计");
        Assert.Equal((double)sum["数值 Value"], score.Where(row => row != sum).Sum(row => (double)row["数值 Value"]), 1e-6);
    }

    [Fact]
    public void Text_that_begins_like_a_formula_is_made_plain()
    {
        var sheet = Sheet with { Pair = Sheet.Pair with { CompanyName = new("=cmd|' /C calc'!A0", "+1") } };

        var company = Rows(sheet).First(row => $"{row["项目 Item"]}" == "企业");
        Assert.Equal(("'=cmd|' /C calc'!A0", "'+1"), ($"{company["内容 Content"]}", $"{company["英文内容 Content in English"]}"));
    }

    [Fact]
    public void Json_reads_back_the_same_sheet()
    {
        using var stream = new MemoryStream();
        ReviewSheetFile.WriteJson(Sheet, stream);

        var back = JsonSerializer.Deserialize<ReviewSheet>(stream.ToArray(), JsonForms.Readable)!;
        Assert.Equal(JsonSerializer.Serialize(Sheet, JsonForms.Readable), JsonSerializer.Serialize(back, JsonForms.Readable));
    }

    private static IDictionary<string, object>[] Rows(ReviewSheet sheet)
    {
        using var book = new MemoryStream();
        ReviewSheetFile.WriteXlsx(sheet, book);
        book.Position = 0;
        return [.. book.Query(useHeaderRow: true).Cast<IDictionary<string, object>>()];
    }
}
