using Matching.Domain;

namespace Matching.Tests.Domain;

public class TradeWordsTest
{
    private static readonly Company Firm = new() { Id = "firm" };

    [Fact]
    public void Every_trade_has_two_names_and_fits_a_number_of_bits()
    {
        Assert.InRange(TradeWords.Names.Count, 40, 64);
        Assert.Distinct(TradeWords.Names.Select(name => name.Zh));
        Assert.Distinct(TradeWords.Names.Select(name => name.En));
    }

    [Theory]
    [InlineData("集成电路设计", "chips")]
    [InlineData("从事Software Development", "software")]
    [InlineData("茶叶、珠宝", "tea", "jewelry")]
    [InlineData("医疗器械的批发", "medical devices", "trade")]
    [InlineData("汽车配件销售", "vehicles")]
    [InlineData("某某")]
    [InlineData("")]
    public void Words_name_trades(string scope, params string[] trades) => AssertTrades(trades, Firm with { BusinessScope = scope });

    [Fact]
    public void Only_the_first_three_are_read_and_keywords_and_names_before_the_scope()
    {
        AssertTrades(["software", "chips", "tea"], Firm with { BusinessScope = "软件,芯片,软件,茶叶,珠宝" });
        AssertTrades(["jewelry", "chips", "software"], Firm with { ProductKeywords = ["珠宝"], NameZh = "某芯片公司", BusinessScope = "软件,茶叶" });
    }

    [Fact]
    public void A_company_without_words_names_none() => Assert.Equal(0UL, TradeWords.Of(Firm));

    private static void AssertTrades(string[] expected, Company company) =>
        Assert.Equal(expected.Order(), TradeWords.Names.Index().Where(t => (TradeWords.Of(company) >> t.Index & 1) == 1).Select(t => t.Item.En).Order());
}
