using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class ColumnGuessesTest
{
    [Theory]
    [InlineData("企业全称", "name_zh")]
    [InlineData("目标企业名称", "name_zh")]
    [InlineData("企业名称（中文）", "name_zh")]
    [InlineData("英文全称", "name_en")]
    [InlineData("外文名称", "name_en")]
    [InlineData("企业编码", "id")]
    [InlineData("社会信用代码", "uscc")]
    [InlineData("所属行业代码", "industry_code")]
    [InlineData("注册资本金(万元)", "registered_capital_wan")]
    [InlineData("去年营业收入(亿元)", "revenue_wan")]
    [InlineData("职工人数", "employees")]
    [InlineData("Company Name", null)]
    [InlineData("Industry", "industry_code")]
    [InlineData("revenue", "revenue_wan")]
    [InlineData("成立日", "founded_on")]
    [InlineData("联系人", null)]
    [InlineData("联系电话", null)]
    [InlineData("备注", null)]
    [InlineData("序号", null)]
    [InlineData("法定代表人", null)]
    [InlineData("注册地址", null)]
    [InlineData("上市时间", null)]
    [InlineData("", null)]
    public void Titles_of_companies(string title, string? key) => Assert.Equal(key, Guess(DataFileKind.Companies, title).Key);

    [Theory]
    [InlineData(DataFileKind.Plots, "占地面积(亩)", "area_mu")]
    [InlineData(DataFileKind.Plots, "占地面积(平方米)", "area_m2")]
    [InlineData(DataFileKind.Plots, "面积", "area_mu")]
    [InlineData(DataFileKind.Buildings, "大厦名称", "name")]
    [InlineData(DataFileKind.Buildings, "联系地址", null)]
    [InlineData(DataFileKind.Enquiries, "租金下限", null)]
    public void Titles_of_others(DataFileKind kind, string title, string? key)
    {
        var guess = Guess(kind, title);

        Assert.Equal((key, key is null ? TitleMatch.None : TitleMatch.Near), (guess.Key, guess.Match));
    }

    [Fact]
    public void Of_two_titles_the_exact_one_and_then_the_nearer_one_has_the_column()
    {
        var guesses = ColumnGuesses.Of(FileFormats.For(DataFileKind.Companies), ["企业全称", "企业名称", "总部所在城市", "总部所在地区"], ["", "", "", ""], ColumnMapping.None);

        Assert.Equal([null, "name_zh", null, "hq_city"], guesses.Select(guess => guess.Key));
    }

    [Fact]
    public void A_choice_takes_its_column_from_the_titles()
    {
        var guesses = ColumnGuesses.Of(FileFormats.For(DataFileKind.Companies), ["企业名称", "叫法"], ["", ""], ColumnMapping.None.With(1, "name_zh"));

        Assert.Equal([(null, TitleMatch.None), ("name_zh", TitleMatch.Chosen)], guesses.Select(guess => (guess.Key, guess.Match)));
    }

    [Fact]
    public void Every_title_that_an_import_understands_is_exact()
    {
        foreach (var kind in Enum.GetValues<DataFileKind>())
            foreach (var column in FileFormats.For(kind).Columns)
                foreach (var title in new[] { column.Key, column.Title })
                    Assert.Equal((title, column.Key, TitleMatch.Exact), (title, Guess(kind, title).Key, Guess(kind, title).Match));
    }

    private static InspectedColumn Guess(DataFileKind kind, string title) => Assert.Single(ColumnGuesses.Of(FileFormats.For(kind), [title], [""], ColumnMapping.None));
}
