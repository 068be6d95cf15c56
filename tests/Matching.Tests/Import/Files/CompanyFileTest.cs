using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class CompanyFileTest
{
    [Fact]
    public void Reads_Chinese_titles_and_words_and_converts_the_unit_in_the_title()
    {
        var company = Assert.Single(Reading.Rows(
            DataFileKind.Companies,
            "企业编号,企业名称,统一社会信用代码,所属集团,所有制,上市,资质标签,注册资本（万元）,营收(亿元),研发占比(%),增速,成立日期,风险标签\n"
            + "C1,甲公司,91330199ma0tert165,甲控股集团,民营,主板,世界500强；小巨人、SelfMade,5000,12.8,12,12%,2016年5月8日,none\n").Companies);

        Assert.Equal("91330199MA0TERT165", company.Uscc);
        Assert.Equal("甲控股集团", company.Group);
        Assert.Equal(Ownership.Private, company.Ownership);
        Assert.Equal(ListingBoard.Main, company.Listing);
        Assert.Equal(["FortuneGlobal500", "LittleGiant", "SelfMade"], company.Tags);
        Assert.Equal(Money.FromWan(5_000), company.RegisteredCapital);
        Assert.Equal(Money.FromWan(128_000), company.Revenue);
        Assert.Equal(0.12, company.RdShare);
        Assert.Equal(0.12, company.Growth3y);
        Assert.Equal(new DateOnly(2016, 5, 8), company.FoundedOn);
        Assert.Empty(company.RiskFlags!);
    }

    [Fact]
    public void Every_tag_that_counts_is_read_by_its_key_and_its_Chinese_name() => Assert.All(
        CompanyTags.All,
        tag =>
        {
            var report = Reading.Read(DataFileKind.Companies, $"id,name_zh,tags\nC1,甲,{tag.Key}\nC2,乙,{tag.Name.Zh}\n");
            Assert.Empty(report.Issues);
            Assert.All(report.Rows.Companies, company => Assert.Equal([tag.Key], company.Tags));
        });

    [Fact]
    public void Empty_cells_are_unknown()
    {
        var company = Assert.Single(Reading.Rows(DataFileKind.Companies, "id,name_en,revenue_wan,employees,risk_flags,industry_version\nC1,Acme,,,,\n").Companies);

        Assert.Null(company.Revenue);
        Assert.Null(company.Employees);
        Assert.Null(company.RiskFlags);
        Assert.Equal(IndustryVersion.Unknown, company.IndustryVersion);
        Assert.Same(Source.Unstated, company.Source);
    }

    [Fact]
    public void Rows_of_one_source_share_it_and_others_have_their_own()
    {
        var sources = Reading.Rows(
            DataFileKind.Companies,
            "id,name_en,source\nC1,A,simulated: seed 1\nC2,B,simulated: seed 1\nC3,C,\nC4,D,real：register\nC5,E,/\nC6,F,simulated: seed 1\n")
            .Companies.Select(c => c.Source).ToArray();

        var simulated = new Source(DataKind.Simulated, "seed 1");
        Assert.Equal([simulated, simulated, Source.Unstated, new Source(DataKind.Real, "register"), Source.Unstated, simulated], sources);
        Assert.Same(sources[0], sources[1]);
    }

    [Theory]
    [InlineData("revenue_wan", "-5", "negative")]
    [InlineData("revenue_wan", "1.2E+08", "scientific")]
    [InlineData("revenue_wan", "3.5亿", "followed by '亿'")]
    [InlineData("revenue_wan", "１，２３４", "thousands")]
    [InlineData("revenue_wan", "/", "unknown")]
    [InlineData("revenue_wan", "-", "unknown")]
    [InlineData("employees", "12.5", "whole")]
    [InlineData("founded_on", "2030-01-01", "after today")]
    [InlineData("founded_on", "01/02/2020", "not a date")]
    [InlineData("as_of", "2026-06-02", "after today")]
    [InlineData("revenue_year", "2027", "year")]
    [InlineData("revenue_year", "1890", "1990")]
    [InlineData("rd_share", "12", "fraction")]
    [InlineData("rd_share", "112%", "fraction")]
    [InlineData("growth_3y", "-1.5", "outside")]
    [InlineData("industry_code", "6520", "GB/T 4754")]
    [InlineData("industry_version", "2002", "permitted")]
    [InlineData("listing", "无", "unknown")]
    [InlineData("risk_flags", "无", "not checked")]
    [InlineData("hq_city", "#REF!", "formula")]
    public void Says_what_is_wrong(string column, string value, string expected)
    {
        var issue = Reading.Fault(DataFileKind.Companies, $"id,name_zh,{column}\nC1,甲,{value}\n");

        Assert.Equal((2, column), (issue.Row, issue.Column));
        Assert.Contains(expected, issue.Reason.En);
    }

    [Fact]
    public void A_growth_of_twelve_is_asked_about_but_taken()
    {
        var report = Reading.Read(DataFileKind.Companies, "id,name_zh,growth_3y\nC1,甲,12\nC2,乙,1200%\n");

        Assert.Equal([12.0, 12.0], report.Rows.Companies.Select(c => c.Growth3y!.Value));
        Assert.Equal(2, Assert.Single(report.Issues).Row);
    }

    [Fact]
    public void Two_rows_with_one_credit_code_are_doubted_not_refused()
    {
        var report = Reading.Read(DataFileKind.Companies, "id,name_zh,uscc\nC1,甲,91330199MA0TERT165\nC2,乙,91330199MA0TERT165\n");

        Assert.Equal(2, report.Rows.Companies.Count);
        Assert.Equal((IssueSeverity.Warning, 3), (report.Issues[0].Severity, report.Issues[0].Row));
    }
}
