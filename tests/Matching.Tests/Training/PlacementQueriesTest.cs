using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Tests.Features;
using Matching.Training;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Training;

public class PlacementQueriesTest
{
    private static readonly DateOnly Asked = new(2023, 5, 1);
    private static readonly OfferingId Annex = new(OfferingKind.Building, "annex"), Tower = new(OfferingKind.Building, "tower");

    private static readonly MatchingData History = new()
    {
        Companies = [Firm, Firm with { Id = "silent" }],
        Plots = [Land],
        Buildings = [House, House with { Id = "annex" }, House with { Id = "tower" }],
        Enquiries = [Enquiry("q1", Firm.Id, Asked), Enquiry("q2", "silent", Asked.AddDays(1))],
        Engagements =
        [
            Event(Firm.Id, House.OfferingId, Stage.SiteVisited, Asked.AddDays(9)),
            Event(Firm.Id, Land.OfferingId, Stage.Contacted, Asked), Event(Firm.Id, Land.OfferingId, Stage.Lost, Asked.AddDays(20), "too far"),
            Event(Firm.Id, Annex, Stage.Contacted, Asked.AddDays(3)), // shown once and no word
            Event(Firm.Id, Tower, Stage.SpaceSecured, Asked.AddDays(-1)), // before it asked
            Event(Firm.Id, OfferingId.Of(CenterId.BigData), Stage.Signed, Asked.AddDays(3)), // not a space
            Event("silent", House.OfferingId, Stage.Contacted, Asked.AddDays(5)),
        ],
    };

    [Fact]
    public void An_enquiry_grades_the_spaces_that_its_company_then_saw_chose_or_refused()
    {
        var query = Assert.Single(Read(History, Asked.AddYears(1)));

        Assert.Equal("q1 2023-05-01 building:house=2 plot:land=0", Written(query));
        Assert.Equal(("q1", null), (query.Enquiry!.Id, query.Offering));
    }

    [Fact]
    public void Nothing_of_the_day_itself_is_known()
    {
        Assert.Equal(["q1 2023-05-01 building:house=2"], Read(History, Asked.AddDays(20)).Select(Written));
        Assert.Empty(Read(History, Asked.AddDays(9)));
        Assert.Empty(Read(History, Asked));
    }

    [Fact]
    public void What_comes_of_a_space_within_a_year_is_its_grade()
    {
        var signed = Read(With(Event(Firm.Id, House.OfferingId, Stage.SpaceSecured, Asked.AddDays(365))), Asked.AddYears(3));
        var tooLate = Read(With(Event(Firm.Id, House.OfferingId, Stage.SpaceSecured, Asked.AddDays(400))), Asked.AddYears(3));

        Assert.Equal((4, 2), (signed[0].Grades["building:house"], tooLate[0].Grades["building:house"]));
    }

    [Fact]
    public void Nothing_that_happens_later_changes_a_query() =>
        Gen.Select(Gen.Int, RandomWorld.Day).Sample((seed, day) =>
        {
            var world = new RandomWorld(new Random(seed));
            var data = world.Build(6, 60);
            var queries = Read(data, day);

            Assert.Equal(queries.Select(Written), Read(data.With(world.Later(6, day)), day).Select(Written));
            Assert.All(queries, q => Assert.True(q.AsOf < day && q.Grades.Count > 0));
            Assert.Equal(queries.Select(q => q.AsOf).Order(), queries.Select(q => q.AsOf));
        });

    private static MatchingData With(Engagement more) => History with { Engagements = [.. History.Engagements, more] };

    private static Enquiry Enquiry(string id, string company, DateOnly on) => new() { Id = id, CompanyId = company, ReceivedOn = on, Requirement = new Requirement() };

    private static IReadOnlyList<RankingQuery> Read(MatchingData data, DateOnly knownBefore) => PlacementQueries.Read(CatalogSnapshot.Build(data, 1), knownBefore);

    private static string Written(RankingQuery query) =>
        $"{query.Id} {query.AsOf:yyyy-MM-dd} {string.Join(' ', query.Grades.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}={g.Value}"))}";
}
