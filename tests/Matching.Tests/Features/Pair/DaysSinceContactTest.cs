using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class DaysSinceContactTest
{
    private static readonly DaysSinceContact Feature = new();

    [Fact]
    public void Counts_the_days_since_the_last_event_wherever_it_was() =>
        Assert.Equal((float)Math.Log(31), Of(Event(Firm.Id, House.OfferingId, Stage.Contacted, Day.AddDays(-90)), Event(Firm.Id, Land.OfferingId, Stage.Lead, Day.AddDays(-30))));

    [Fact]
    public void Events_of_the_day_itself_or_later_are_not_seen() =>
        Assert.Equal((float)Math.Log(2), Of(Event(Firm.Id, House.OfferingId, Stage.Contacted, Day.AddDays(-1)), Event(Firm.Id, House.OfferingId, Stage.Lead, Day)));

    [Fact]
    public void Is_missing_for_a_company_that_never_was_in_contact() =>
        Assert.Equal(float.NaN, Of(Event("somebody else", House.OfferingId, Stage.Contacted, Day.AddDays(-1)), Event(Firm.Id, House.OfferingId, Stage.Lead, Day)));

    private static float Of(params Engagement[] events) => new FeatureWorld { Building = House, Others = new MatchingData { Engagements = events } }.Value(Feature);
}
