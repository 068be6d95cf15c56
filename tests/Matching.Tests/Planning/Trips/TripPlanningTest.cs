using Matching.Catalog;
using Matching.Planning;

namespace Matching.Tests.Planning;

public class TripPlanningTest
{
    private static readonly CatalogSnapshot Catalog = new TestWorld()
        .With([.. Enumerable.Range(0, 8).Select(i => TestWorld.ACompany($"c{i}") with { NameZh = $"芯样{i}设计有限公司", HqCity = i % 2 == 0 ? "上海市" : "上海市浦东新区" }), TestWorld.ACompany("x1") with { NameZh = "厦门芯样", HqCity = "厦门市" }])
        .Build();

    [Fact]
    public void A_timetable_visits_companies_of_the_city_alone()
    {
        var trip = Propose(new TripPlanRequest { Cities = ["上海"], StartsOn = new DateOnly(2026, 6, 8) });
        var visits = trip.Days.SelectMany(d => d.Visits).ToArray();
        Assert.Equal([new DateOnly(2026, 6, 8), new DateOnly(2026, 6, 9)], trip.Days.Select(d => d.Date!.Value));
        Assert.NotEmpty(visits);
        Assert.DoesNotContain(visits, v => v.CompanyId == "x1");
        Assert.Equal(8, trip.Candidates);
        Assert.Equal(8, visits.Length + trip.Unreached.Count);
        Assert.Equal(PlanStatus.Proven, trip.Status);
    }

    [Fact]
    public void Neighbors_in_one_district_allow_more_visits_than_places_that_nobody_knows()
    {
        // Two visits before noon leave half an hour for the way: enough within a district, too little across the city.
        var visits = Propose(new TripPlanRequest { Cities = ["上海"], Days = 1 }).Days.Single().Visits;
        Assert.Equal(4, visits.Count);
        Assert.All(visits.Take(2), v => Assert.Equal("上海市浦东新区", v.City));
    }

    [Fact]
    public void Companies_of_a_visited_group_say_so()
    {
        var trip = Propose(new TripPlanRequest { Cities = ["上海", "厦门"] }, _ => "group");
        Assert.Single(trip.Days.SelectMany(d => d.Visits));
        Assert.All(trip.Unreached, u => Assert.Contains("same group", u.Reason.En));
    }

    [Fact]
    public void A_city_without_companies_is_said_and_harms_nothing()
    {
        var trip = Propose(new TripPlanRequest { Cities = ["南京"] });
        Assert.All(trip.Days, d => Assert.Empty(d.Visits));
        Assert.Contains(trip.Notes, n => n.Zh.StartsWith("南京", StringComparison.Ordinal));
    }

    [Fact]
    public void A_trip_to_nowhere_is_refused() => Assert.Throws<ArgumentException>(() => Propose(new TripPlanRequest { Cities = [] }));

    private static TripProposal Propose(TripPlanRequest request, Func<string, string?>? groupOf = null) =>
        TripPlanning.Propose(Catalog, request, TestWorld.Today, default, groupOf, TestContext.Current.CancellationToken);
}
