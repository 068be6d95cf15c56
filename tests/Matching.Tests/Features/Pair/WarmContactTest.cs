using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class WarmContactTest
{
    private static readonly WarmContact Feature = new();

    [Theory]
    [InlineData("visit", 1)]
    [InlineData("Referral", 1)]
    [InlineData("event", 1)]
    [InlineData("mail", 0)]
    [InlineData("call", 0)]
    [InlineData("online", 0)]
    [InlineData("pigeon", double.NaN)]
    [InlineData(null, double.NaN)]
    public void Tells_meetings_from_letters(string? channel, double expected) => Assert.Equal((float)expected, Of(Contact(-1, channel)));

    [Fact]
    public void The_last_recorded_channel_counts() => Assert.Equal(0, Of(Contact(-9, "visit"), Contact(-5, "mail"), Contact(-2, null)));

    [Fact]
    public void Contacts_of_the_day_itself_or_later_are_not_seen() => Assert.Equal(0, Of(Contact(-1, "mail"), Contact(0, "visit"), Contact(3, "visit")));

    [Fact]
    public void Is_missing_for_a_company_that_never_was_in_contact() => Assert.Equal(float.NaN, Of());

    private static Engagement Contact(int days, string? channel) => Event(Firm.Id, House.OfferingId, Stage.Contacted, Day.AddDays(days)) with { Channel = channel };

    private static float Of(params Engagement[] events) => new FeatureWorld { Building = House, Others = new MatchingData { Engagements = events } }.Value(Feature);
}
