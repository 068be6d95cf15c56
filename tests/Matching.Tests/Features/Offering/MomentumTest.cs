using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class MomentumTest
{
    private static readonly Momentum Feature = new();

    [Fact]
    public void Is_the_logarithm_of_the_companies_in_talks_within_a_year() =>
        Assert.Equal((float)Math.Log(3), Of(Talk("a", -1), Talk("b", -300)));

    [Fact]
    public void A_company_counts_once() => Assert.Equal((float)Math.Log(2), Of(Talk("a", -1), Talk("a", -9), Talk("a", -2, Stage.Signed)));

    [Fact]
    public void Older_talks_those_to_come_letters_and_losses_do_not_count() =>
        Assert.Equal(0, Of(Talk("a", -400), Talk("b", 0), Talk("c", 5), Talk("d", -3, Stage.Contacted), Talk("e", -3, Stage.Lost)));

    [Fact]
    public void Talks_about_other_places_do_not_count() => Assert.Equal(0, Of(Talk("a", -1) with { OfferingId = Land.OfferingId }));

    private static Engagement Talk(string company, int days, Stage stage = Stage.InNegotiation) => Event(company, House.OfferingId, stage, Day.AddDays(days));

    private static float Of(params Engagement[] events) => new FeatureWorld { Building = House, Others = new MatchingData { Engagements = events } }.Value(Feature);
}
