using Matching.Domain;
using Matching.Rules;

namespace Matching.Tests.Rules;

public class SizeTierRulesTest
{
    private static readonly SizeTierRules Tiers = RuleBook.Default.SizeTiers.At(new DateOnly(2020, 9, 10));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.09, 0)]
    [InlineData(0.1, 0.1)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.99, 0.5)]
    [InlineData(1, 1)]
    [InlineData(5, 5)]
    [InlineData(10, 10)]
    [InlineData(49.99, 10)]
    [InlineData(50, 50)]
    [InlineData(158, 100)]
    public void A_domestic_project_has_the_highest_tier_it_reaches(double yi, double from) => Assert.Equal((decimal)from, Tiers.Of(Money.FromYi((decimal)yi)).From.Value);

    [Theory]
    [InlineData(9_999_999, 0)]
    [InlineData(10_000_000, 10)]
    [InlineData(30_000_000, 30)]
    [InlineData(100_000_000, 100)]
    public void A_foreign_project_by_dollars(double usd, double from) => Assert.Equal((decimal)from, Tiers.OfForeign((decimal)usd).From.Value);

    [Fact]
    public void The_label_names_the_basis()
    {
        var tier = Tiers.Of(Money.FromYi(1.2m));

        Assert.Equal("亿元以上（固定资产投资）", SizeTierRules.Label(tier, InvestmentBasis.FixedAssets).Zh);
        Assert.Equal("CNY 100m or more (total investment)", SizeTierRules.Label(tier, InvestmentBasis.Total).En);
    }

    [Fact]
    public void A_negative_amount_is_no_size() => Assert.Throws<ArgumentOutOfRangeException>(() => Tiers.Of(Money.FromYi(-1)));
}
