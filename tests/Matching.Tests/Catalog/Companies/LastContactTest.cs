using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class LastContactTest
{
    private static readonly EngagementHistory History = new TestWorld().With(
        Event(-9, "visit"), Event(-2, null), Event(0, "mail"), TestWorld.AnEvent("other", "plot:p1", Stage.Lead, TestWorld.Today.AddDays(-1))).Build().History;

    [Fact]
    public void Is_the_day_of_the_last_event_and_the_last_channel_on_record() =>
        Assert.Equal(new LastContact(TestWorld.Today.AddDays(-2), "visit"), LastContact.Of(History, "c1", TestWorld.Today));

    [Fact]
    public void Nothing_of_the_day_itself_is_seen()
    {
        Assert.Equal(new LastContact(TestWorld.Today, "mail"), LastContact.Of(History, "c1", TestWorld.Today.AddDays(1)));
        Assert.Null(LastContact.Of(History, "c1", TestWorld.Today.AddDays(-9)));
        Assert.Null(LastContact.Of(History, "c2", TestWorld.Today));
    }

    private static Engagement Event(int days, string? channel) =>
        TestWorld.AnEvent("c1", "plot:p1", Stage.Lead, TestWorld.Today.AddDays(days)) with { Channel = channel };
}
