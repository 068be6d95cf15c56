using Matching.Api.Pages.Shortlists;
using Matching.Api.Tests.Hosting;
using Matching.Domain;

namespace Matching.Api.Tests.Pages.Shortlists;

public class FilterBarTest(ApiHost host)
{
    [Fact]
    public void A_tier_counts_whom_choosing_it_lists()
    {
        var tiers = FilterBar.AtLeast(host.Engine.Facets(new CompanyFilter()).Tiers);

        Assert.NotEmpty(tiers);
        Assert.All(tiers, tier => Assert.Equal(host.Engine.Facets(new CompanyFilter { MinTier = tier.Value![0] - '0' }).Companies, tier.Companies));
    }

    [Fact]
    public void A_tier_says_that_higher_ones_are_listed_too() =>
        Assert.Equal(
            [new("5", new Text("T5 全球龙头及以上", "T5 global leader or higher"), 2), new("3", new Text("T3 细分龙头及以上", "T3 segment leader or higher"), 7)],
            FilterBar.AtLeast([new("5", new Text("全球龙头", "Global leader"), 2), new("3", new Text("细分龙头", "Segment leader"), 5)]));
}
