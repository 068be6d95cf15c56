using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Merit;
using Matching.Training;

namespace Matching.Tests;

public class EvaluationSlicesTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    private static readonly CatalogSnapshot Catalog = new TestWorld()
        .With(TestWorld.ACompany("cold"), TestWorld.ACompany("known") with { Tags = ["FortuneGlobal500"] })
        .With(TestWorld.APlot() with { Centers = [CenterId.IcDesign, CenterId.BigData] })
        .With(TestWorld.ABuilding(), TestWorld.AUnit())
        .With(TestWorld.AnEvent("known", "center:big-data", Stage.Contacted, Day.AddDays(-1)), TestWorld.AnEvent("cold", "center:big-data", Stage.Contacted, Day))
        .Asking("known", Day, TestWorld.ALease, "e1")
        .Build();

    [Fact]
    public void An_outreach_query_belongs_to_the_centers_of_its_offering_and_to_its_kind()
    {
        Assert.Equal(["center:ic-design", "center:big-data", "space:plot"], OfQuery("plot:p1"));
        Assert.Equal(["space:building"], OfQuery("building:b1"));
        Assert.Equal(["center:auto-internet", "space:center"], OfQuery("center:auto-internet"));
    }

    [Fact]
    public void A_placement_query_belongs_to_its_company()
    {
        var query = new RankingQuery("e1", Day, null, Assert.Single(Catalog.Enquiries), new Dictionary<string, int>());

        Assert.Equal(["center:ic-design", "tier:5", "company:known"], EvaluationSlices.OfQuery(Catalog, query).Select(s => s.Key));
        Assert.Equal(["space:plot"], EvaluationSlices.OfCandidate(query, Pair("known", "plot:p1")).Select(s => s.Key));
    }

    [Fact]
    public void Candidates_of_outreach_are_parted_by_tier_and_by_what_was_known_on_the_day()
    {
        var query = Query("plot:p1");

        Assert.Equal(["tier:5", "company:known"], EvaluationSlices.OfCandidate(query, Pair("known", "plot:p1")).Select(s => s.Key));
        // Contacted on the day itself: not before it.
        Assert.Equal("company:cold", EvaluationSlices.OfCandidate(query, Pair("cold", "plot:p1")).Last().Key);
    }

    [Fact]
    public void Slices_come_by_center_space_tier_from_the_highest_and_contact()
    {
        string[] keys = ["company:known", "tier:0", "space:plot", "tier:5", "center:big-data", "company:cold"];

        Assert.Equal(
            ["center:big-data", "space:plot", "tier:5", "tier:0", "company:cold", "company:known"],
            keys.Select(key => new ReportSlice(key, new Text(key, key))).Order(EvaluationSlices.Order).Select(s => s.Key));
    }

    [Theory]
    [InlineData(null, 1, true)]
    [InlineData(ListingBoard.Neeq, 1, true)]
    [InlineData(ListingBoard.Main, 1, false)]
    [InlineData(ListingBoard.None, 900, false)]
    public void A_small_firm_is_listed_nowhere_and_leads_no_segment(ListingBoard? listing, int revenueYi, bool small)
    {
        var catalog = new TestWorld().With(TestWorld.ACompany() with { Listing = listing, Revenue = Money.FromWan(10_000m * revenueYi) }).Build();

        Assert.Equal(small, SmallFirms.Contains(catalog.Rules, catalog.FindCompany("c1")!, Day));
    }

    private static IEnumerable<string> OfQuery(string offering) => EvaluationSlices.OfQuery(Catalog, Query(offering)).Select(s => s.Key);

    private static RankingQuery Query(string offering) =>
        new("q", Day, Catalog.TryFindOffering(OfferingId.Parse(offering), out var found) ? found : null, null, new Dictionary<string, int>());

    private static Pair Pair(string company, string offering) =>
        Catalog.Pair(Catalog.FindCompany(company)!, Catalog.TryFindOffering(OfferingId.Parse(offering), out var found) ? found : throw new InvalidOperationException(), Day);
}
