using Matching.Domain;

namespace Matching.Tests.Catalog;

public class EngagementHistoryTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    private static readonly Engagement[] Events =
    [
        TestWorld.AnEvent("c2", "plot:p1", Stage.Lead, Day),
        TestWorld.AnEvent("c1", "plot:p1", Stage.Signed, Day),
        TestWorld.AnEvent("c1", "plot:p1", Stage.Contacted, Day.AddDays(-3)),
        TestWorld.AnEvent("c1", "building:b1", Stage.Contacted, Day.AddDays(-2)),
    ];

    [Fact]
    public void Events_come_in_order_of_time_and_then_of_key()
    {
        var history = new TestWorld().With(Events).Build().History;

        Assert.Equal([Events[2], Events[3], Events[1], Events[0]], history.All);
    }

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(-2, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 3)]
    public void An_offering_is_asked_strictly_before_the_day(int days, int count) =>
        Assert.Equal(count, new TestWorld().With(Events).Build().History.OfOffering(OfferingId.Parse("plot:p1"), Day.AddDays(days)).Length);

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(-1, 2)]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    public void A_company_is_asked_strictly_before_the_day(int days, int count) =>
        Assert.Equal(count, new TestWorld().With(Events).Build().History.OfCompany("c1", Day.AddDays(days)).Length);

    [Fact]
    public void Whoever_has_no_history_has_none()
    {
        var history = new TestWorld().With(Events).Build().History;

        Assert.True(history.OfCompany("c9", Day.AddDays(1)).IsEmpty);
        Assert.True(history.OfOffering(OfferingId.Parse("plot:p9"), Day.AddDays(1)).IsEmpty);
    }
}
