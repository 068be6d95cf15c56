using Matching.Domain;
using Matching.Features;
using Matching.Scoring;
using Matching.Tests.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Scoring;

public class PopularityScorerTest
{
    [Fact]
    public void For_outreach_a_company_is_as_popular_as_it_is_large()
    {
        Assert.Equal(5000, Score(ModelKind.Outreach, new FeatureWorld { Company = Firm with { Revenue = Wan(5000) } }));
        Assert.Equal(0, Score(ModelKind.Outreach, new FeatureWorld { Company = Firm with { Revenue = Wan(0) } }));
    }

    [Fact]
    public void A_company_of_unknown_size_comes_after_the_smallest()
    {
        Assert.Equal(-1, Score(ModelKind.Outreach, new FeatureWorld()));
        Assert.Equal(-1, Score(ModelKind.Outreach, new FeatureWorld { Company = Firm with { Revenue = Wan(5000), AsOf = Day.AddDays(1) } }));
    }

    [Fact]
    public void For_placement_a_space_is_as_popular_as_the_companies_that_had_come_to_talks()
    {
        var before = Day.AddDays(-1);
        var world = new FeatureWorld
        {
            Building = House,
            Company = Firm with { Revenue = Wan(5000) },
            Others = new MatchingData
            {
                Engagements =
                [
                    Event("a", House.OfferingId, Stage.InNegotiation, before), Event("a", House.OfferingId, Stage.Signed, before),
                    Event("b", House.OfferingId, Stage.SiteVisited, before), Event("c", House.OfferingId, Stage.Contacted, before),
                    Event("d", House.OfferingId, Stage.Signed, Day), Event("e", Land.OfferingId, Stage.Signed, before),
                ],
            },
        };

        Assert.Equal(2, Score(ModelKind.Placement, world));
        Assert.Equal(0, Score(ModelKind.Placement, world with { Others = MatchingData.Empty }));
    }

    private static double Score(ModelKind kind, FeatureWorld world)
    {
        var scores = new double[1];
        new PopularityScorer(kind).Score("any", FeatureTable.Extract(FeatureSchema.Current, [world.Pair()]), scores);
        return scores[0];
    }
}
