using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog.Search;

public class CompanySearchTest
{
    private static readonly CompanyTable Table = CompanyTable.Of(
    [
        Real("SZ000002", "万科企业股份有限公司", "China Vanke Co., Ltd.", 41_911_168),
        Real("C-2", "重庆长安汽车股份有限公司", "Chongqing Changan", 8_456_554),
        Real("C-3", "浙江新华三技术有限公司", "H3C", 3_000_000),
        Real("C-4", "杭州万科物业", null, 100),
        Real("C-5", "TCL科技（集团）", "TCL Technology", 7_668_000) with { Uscc = "91330100716105852F" },
        Real("C-6", null, "Alibaba Cloud", null),
        Real("C-7", "绿城中国", "Greentown China", 6_578_000),
        new() { Id = "SIM-1", NameZh = "万科模拟", Revenue = Money.FromWan(99_999_999), Source = new Source(DataKind.Simulated, "") },
    ]);

    [Theory]
    [InlineData("万科", "SZ000002", SearchMatch.ChineseName, SearchPlace.Start, "万科")]
    [InlineData("万科企业", "SZ000002", SearchMatch.ChineseName, SearchPlace.Whole, "万科企业")]
    [InlineData("wk", "SZ000002", SearchMatch.Initials, SearchPlace.Start, "万科")]
    [InlineData("WK QY", "SZ000002", SearchMatch.Initials, SearchPlace.Whole, "万科企业")]
    [InlineData("wanke", "SZ000002", SearchMatch.Pinyin, SearchPlace.Start, "万科")]
    [InlineData("wank", "SZ000002", SearchMatch.Pinyin, SearchPlace.Start, "万科")]
    [InlineData("wankeqiye", "SZ000002", SearchMatch.Pinyin, SearchPlace.Whole, "万科企业")]
    [InlineData("van", "SZ000002", SearchMatch.EnglishName, SearchPlace.Inside, "van")]
    [InlineData("000002", "SZ000002", SearchMatch.Code, SearchPlace.Whole, "000002")]
    [InlineData("sz0000", "SZ000002", SearchMatch.Code, SearchPlace.Start, "sz0000")]
    [InlineData("cq", "C-2", SearchMatch.Initials, SearchPlace.Start, "重庆")]
    [InlineData("zq", "C-2", SearchMatch.Initials, SearchPlace.Start, "重庆")]
    [InlineData("chongqingchangan", "C-2", SearchMatch.Pinyin, SearchPlace.Start, "重庆长安")]
    [InlineData("zhangan", "C-2", SearchMatch.Pinyin, SearchPlace.AfterRegion, "长安")]
    [InlineData("xhs", "C-3", SearchMatch.Initials, SearchPlace.AfterRegion, "新华三")]
    [InlineData("新华三技术", "C-3", SearchMatch.ChineseName, SearchPlace.Whole, "新华三技术")]
    [InlineData("js", "C-3", SearchMatch.Initials, SearchPlace.Inside, "技术")]
    [InlineData("tclkj", "C-5", SearchMatch.Initials, SearchPlace.Whole, "tcl科技")]
    [InlineData("ｔｃｌ", "C-5", SearchMatch.ChineseName, SearchPlace.Start, "tcl")]
    [InlineData("9133 0100", "C-5", SearchMatch.Code, SearchPlace.Start, "91330100")]
    [InlineData("ali clo", "C-6", SearchMatch.EnglishName, SearchPlace.Start, "alibaba clo")]
    [InlineData("lvcheng", "C-7", SearchMatch.Pinyin, SearchPlace.Start, "绿城")]
    [InlineData("lüch", "C-7", SearchMatch.Pinyin, SearchPlace.Start, "绿城")]
    public void The_best_hit_says_how_it_matched(string text, string id, SearchMatch match, SearchPlace place, string matched)
    {
        var hit = Table.Search.Find(text)[0];
        Assert.Equal((id, match, place, matched), (hit.Id, hit.MatchedBy, hit.Place, hit.Matched));
    }

    [Fact]
    public void A_start_comes_before_what_follows_a_region_and_simulated_companies_come_last()
    {
        Assert.Equal(["SZ000002", "C-4"], Table.Search.Find("wanke").Select(hit => hit.Id));
        Assert.Equal(["SZ000002", "C-4", "SIM-1"], Table.Search.Find("wanke", includeSimulated: true).Select(hit => hit.Id));
    }

    [Fact]
    public void Of_equal_hits_the_larger_revenue_comes_first_unknown_last_and_then_the_key()
    {
        var table = CompanyTable.Of([Real("A", "芯一", null, null), Real("B", "芯二", null, 5), Real("C", "芯三", null, 9), Real("D", "芯四", null, 9), Real("E", "芯五", null, null)]);
        Assert.Equal(["C", "D", "B", "A", "E"], table.Search.Find("芯").Select(hit => hit.Id));
        Assert.Equal(["C", "D", "B"], table.Search.Find("芯", top: 3).Select(hit => hit.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" （）")]
    [InlineData("没有这家")]
    [InlineData("bibaba")]
    public void Nothing_is_found_where_nothing_matches(string text) => Assert.Empty(Table.Search.Find(text));

    [Fact]
    public void An_endless_text_is_no_trouble() => Assert.Empty(Table.Search.Find(new string('a', 1_000_000)));

    [Fact]
    public void The_caller_is_told_what_is_wrong()
    {
        Assert.Throws<ArgumentNullException>(() => Table.Search.Find(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.Search.Find("a", top: 0));
    }

    private static Company Real(string id, string? zh, string? en, decimal? revenueWan) => new()
    {
        Id = id,
        NameZh = zh,
        NameEn = en,
        Revenue = revenueWan is { } wan ? Money.FromWan(wan) : null,
        Source = new Source(DataKind.Real, ""),
    };
}
