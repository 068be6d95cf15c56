using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class LeaderTierTest
{
    private static readonly LeaderTier Feature = new();

    [Theory]
    [InlineData("FortuneGlobal500", 5)]
    [InlineData("China500", 4)]
    [InlineData("Unicorn", 3)]
    [InlineData("Gazelle", 2)]
    [InlineData("HighTech", 1)]
    [InlineData("NobodyKnowsThis", 0)]
    public void Is_the_tier_of_the_merit_rules(string tag, int tier) => Assert.Equal(tier, Value(Feature, Firm with { Tags = [tag] }));

    [Fact]
    public void Revenue_reaches_a_tier_by_the_threshold_of_the_primary_center()
    {
        Assert.Equal(3, Value(Feature, ChipDesigner with { Revenue = Money.FromYi(5) }));
        Assert.Equal(0, Value(Feature, Firm with { Revenue = Money.FromYi(5) }));
    }

    [Fact]
    public void Follows_the_rules_of_the_pairs_catalog()
    {
        var stricter = Rules.RuleFiles.With("leading-enterprise.yaml", Rules.RuleFiles.Changed("leading-enterprise.yaml", "ic-design: { value: 5", "ic-design: { value: 6"));
        var rows = new TestWorld().With(TestWorld.ACompany() with { Revenue = Money.FromYi(5) }).With(TestWorld.APlot()).Rows;

        float In(CatalogSnapshot catalog) => Feature.Value(catalog.Pair(catalog.Companies[0], catalog.Offerings[0], TestWorld.Today));

        Assert.Equal(3, In(CatalogSnapshot.Build(rows, 1)));
        Assert.Equal(2, In(CatalogSnapshot.Build(rows, 1, stricter)));
    }

    [Fact]
    public void Is_never_missing_for_a_company_whose_row_is_known() => Assert.Equal(0, Value(Feature, Firm));

    [Fact]
    public void Is_missing_before_the_row_was_known() => AssertMissingUntilKnown(Feature, Firm with { Tags = ["Unicorn"] });
}
