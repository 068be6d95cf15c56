using Matching.Api.Pages.Match;
using Matching.Domain;

namespace Matching.Api.Tests.Pages.Match;

public class EnquiryFieldTest
{
    [Theory]
    [InlineData("集成电路设计", "I6520")]
    [InlineData(" 集成电路设计 ", "I6520")]
    [InlineData("软件和信息技术服务业", "I65")]
    [InlineData("I6520", "I6520")]
    [InlineData("集成电路", "集成电路")]
    public void An_industry_may_be_named(string typed, string meant) => Assert.Equal(meant, Field("company.industryCode").Read(typed));

    [Theory]
    [InlineData("1,000", "1000")]
    [InlineData("12,345,678.5", "12345678.5")]
    [InlineData("1,00", "1,00")]
    [InlineData("1000,000", "1000,000")]
    [InlineData("1000", "1000")]
    public void A_number_may_have_thousands_separators(string typed, string meant) => Assert.Equal(meant, Field("areaMinM2").Read(typed));

    [Fact]
    public void Text_stays_as_it_is_typed() => Assert.Equal("1,000", Field("text").Read("1,000"));

    [Fact]
    public void What_was_asked_is_said_with_units_and_words()
    {
        var form = new EnquiryForm { Activities = [Activity.ResearchDesign], KnownCompany = "C-01" };
        (form["areaMinM2"], form["dualFeed"], form["spaceType"], form["company.hqCity"]) = ("2000", "true", "Building", "杭州市");

        Assert.Equal(
            [(new("活动类型", "activities"), ActivityNames.Phrase([Activity.ResearchDesign])), (new("载体类型", "kind of space"), new("楼宇", "building")), (new("面积下限", "area, least"), new("2000 m²", "2000 m²")), (new("双路供电", "two feeds"), new("是", "yes"))],
            EnquiryFields.Filled(form));
        form.IsNewCompany = true;
        Assert.Contains((new Text("总部城市", "head office"), new Text("杭州市", "杭州市")), EnquiryFields.Filled(form));
    }

    private static EnquiryField Field(string path) => EnquiryFields.All.Single(field => field.Path == path);
}
