using Matching.Domain;

namespace Matching.Tests.Import;

public class HeaderTest
{
    [Fact]
    public void Names_all_required_columns_that_are_missing()
    {
        var issue = Reading.Fault(DataFileKind.Companies, "revenue_wan,hq_city\n5,上海\n");

        Assert.Equal(1, issue.Row);
        Assert.Contains("id", issue.Reason.En);
        Assert.Contains("name_zh", issue.Reason.En);
    }

    [Theory]
    [InlineData("id,name_zh,企业名称\nC1,甲,乙\n", "企业名称")]
    [InlineData("id,name_zh,id\nC1,甲,C2\n", "id")]
    public void A_column_twice_is_refused(string text, string column) => Assert.Equal(column, Reading.Fault(DataFileKind.Companies, text).Column);

    [Fact]
    public void An_unknown_unit_is_refused_with_the_known_ones() =>
        Assert.Contains("亿元", Reading.Fault(DataFileKind.Companies, "id,name_zh,营收(万美元)\nC1,甲,5\n").Remedy.En);

    [Fact]
    public void An_amount_without_unit_is_doubted()
    {
        var report = Reading.Read(DataFileKind.Companies, "id,name_zh,营收\nC1,甲,5\n");

        Assert.Equal(Money.FromWan(5), report.Rows.Companies[0].Revenue);
        Assert.Contains("万元", Assert.Single(report.Issues).Reason.En);
    }

    [Fact]
    public void An_area_without_unit_could_be_either_and_is_refused() =>
        Assert.Contains("面积(亩)", Reading.Fault(DataFileKind.Plots, "id,面积\nP1,5\n").Remedy.Zh);

    [Fact]
    public void A_row_of_keys_below_Chinese_titles_is_skipped_and_settles_odd_titles()
    {
        var report = Reading.Read(DataFileKind.Companies, "企业编号*,企业全称（必填）,营收（亿元）\nid,name_zh,revenue_wan\nC1,甲,2\n");

        var company = Assert.Single(report.Rows.Companies);
        Assert.Equal(("C1", "甲", Money.FromYi(2)), (company.Id, company.NameZh, company.Revenue));
        Assert.Empty(report.Issues);
    }

    [Fact]
    public void A_key_settles_a_title_without_unit_but_not_an_unknown_unit()
    {
        Assert.Equal(500m, Assert.Single(Reading.Rows(DataFileKind.Plots, "编号,面积\nid,area_m2\nP1,500\n").Plots).Area!.Value.SquareMeters);
        Assert.Contains("unit", Reading.Fault(DataFileKind.Plots, "编号,面积(平方公里)\nid,area_m2\nP1,500\n").Reason.En);
    }

    [Theory]
    [InlineData(" ID , Name_ZH ")]
    [InlineData("Id,nameZh")]
    [InlineData("ｉｄ,企业 名称")]
    public void Case_spaces_and_width_of_titles_do_not_matter(string header) =>
        Assert.Single(Reading.Rows(DataFileKind.Companies, header + "\nC1,甲\n").Companies);
}
