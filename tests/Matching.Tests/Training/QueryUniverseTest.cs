using Matching.Catalog;
using Matching.Domain;
using Matching.Training;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Training;

public class QueryUniverseTest
{
    private static readonly Source Simulated = new(DataKind.Simulated, "test");

    private static readonly CatalogSnapshot Catalog = CatalogSnapshot.Build(
        new MatchingData
        {
            Companies =
            [
                Firm with { Id = "real1" }, Firm with { Id = "real2" }, Firm with { Id = "resident", Tags = ["Resident"] }, Firm with { Id = "introducer" },
                Firm with { Id = "simulated1", Source = Simulated }, Firm with { Id = "simulated2", Source = Simulated },
            ],
            Plots = [Land],
            Buildings = [House],
            Ties = [new Tie { ResidentId = "introducer", CompanyId = "real1", Kind = TieKind.SupplierOf }],
        },
        1);

    [Fact]
    public void Outreach_ranks_companies_of_the_same_kind_of_data_but_no_residents()
    {
        Assert.Equal(["real1", "real2"], Companies(Outreach("real1")));
        Assert.Equal(["simulated1", "simulated2"], Companies(Outreach("simulated1")));
        Assert.Equal(["simulated1", "simulated2"], Companies(Outreach("real1", "simulated1")));
    }

    [Fact]
    public void Placement_ranks_all_spaces_for_what_was_asked()
    {
        var pairs = new QueryUniverse(Catalog, Placement("real1")).All();

        Assert.Equal(["plot:land", "building:house"], pairs.Select(p => p.Offering.Id.ToString()));
        Assert.All(pairs, p => Assert.Equal(("real1", M2(500), Day), (p.Company.Company.Id, p.Need.AreaMin, p.AsOf)));
    }

    [Fact]
    public void A_pair_is_graded_by_the_company_or_by_the_space()
    {
        var (outreach, placement) = (Outreach("real1"), Placement("real1"));

        Assert.Equal("real1", QueryUniverse.KeyOf(outreach, new QueryUniverse(Catalog, outreach).All()[0]));
        Assert.Equal("plot:land", QueryUniverse.KeyOf(placement, new QueryUniverse(Catalog, placement).All()[0]));
    }

    [Fact]
    public void A_query_about_nobody_is_refused_by_name()
    {
        Assert.Contains("ghost", Assert.Throws<InvalidOperationException>(() => new QueryUniverse(Catalog, Placement("ghost")).All()).Message, StringComparison.Ordinal);
        Assert.Contains("empty", Assert.Throws<ArgumentException>(() => new QueryUniverse(Catalog, new RankingQuery("empty", Day, null, null, new Dictionary<string, int>()))).Message, StringComparison.Ordinal);
    }

    private static RankingQuery Outreach(params string[] engaged)
    {
        Assert.True(Catalog.TryFindOffering(House.OfferingId, out var house));
        return new RankingQuery("q", Day, house, null, engaged.ToDictionary(id => id, _ => 1));
    }

    private static RankingQuery Placement(string company) =>
        new("q", Day, null, new Enquiry { Id = "q", CompanyId = company, ReceivedOn = Day, Requirement = new Requirement { AreaMin = M2(500) } }, new Dictionary<string, int>());

    private static IEnumerable<string> Companies(RankingQuery query) => new QueryUniverse(Catalog, query).All().Select(p => p.Company.Company.Id);
}
