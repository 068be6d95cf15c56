using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;
using Matching.Models;
using Matching.Ranking;
using Matching.Tests.Ranking;

namespace Matching.Tests.Explain;

public class PlaceInListTest
{
    [Fact]
    public void It_is_the_rank_that_the_lists_themselves_show() => Gen.Select(PatchyWorld.Districts, Gen.Bool).Sample((rows, byModel) =>
    {
        var catalog = CatalogSnapshot.Build(rows, 1);
        foreach (var company in catalog.Companies.Take(2))
        {
            foreach (var offering in catalog.Offerings.Take(4))
            {
                var before = new Situation(catalog, company, catalog.LatestRequirement(company.Company.Id, TestWorld.Today), offering, TestWorld.Today);
                using var among = new PlaceInList(before, ModelKind.Placement, Model(byModel, ModelKind.Placement));
                using var amongCompanies = new PlaceInList(before, ModelKind.Outreach, Model(byModel, ModelKind.Outreach));
                Assert.Equal(
                    MatchRanking.Rank(catalog, company, before.Requirement, "q", 99, TestWorld.Today, Model(byModel, ModelKind.Placement)).Rows.FirstOrDefault(r => r.Id == offering.Id.ToString())?.Rank, among.Now);
                var filter = new CompanyFilter { IncludeSimulated = company.Company.Source.Kind == DataKind.Simulated };
                Assert.Equal(
                    ShortlistRanking.Rank(catalog, offering, filter, 99, TestWorld.Today, Model(byModel, ModelKind.Outreach)).Rows.FirstOrDefault(r => r.Id == company.Company.Id)?.Rank, amongCompanies.Now);
            }
        }
    }, iter: 30);

    [Fact]
    public void One_pair_alone_scored_anew_stands_where_a_list_made_anew_finds_it()
    {
        var compared = 0;
        Gen.Select(PatchyWorld.Worlds, Gen.Enum<ModelKind>(), Gen.Bool).Sample((rows, list, byModel) =>
        {
            var catalog = CatalogSnapshot.Build(rows, 1);
            foreach (var company in catalog.Companies.Take(3))
            {
                foreach (var offering in catalog.Offerings.Where(o => o.IsSpace).Take(3))
                {
                    var before = new Situation(catalog, company, catalog.LatestRequirement(company.Company.Id, TestWorld.Today), offering, TestWorld.Today);
                    using var place = new PlaceInList(before, list, Model(byModel, list));
                    foreach (var move in LeverSet.All.SelectMany(lever => lever.Moves(before, finely: false)).Take(12))
                    {
                        var after = move.Apply(before);
                        if (place.TouchesOthers(after)) continue;
                        compared++;
                        Assert.Equal(place.Anew(after), place.Quickly(after));
                    }
                }
            }
        }, iter: 60, threads: 1);
        Assert.True(compared > 100, $"only {compared} were compared");
    }

    [Fact]
    public void A_catalog_in_which_things_are_otherwise_ranks_as_one_built_of_such_rows() => Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 99]).Sample((rows, draw) =>
    {
        if (rows.Companies.Count == 0 || rows.Buildings.Count == 0) return;
        var (catalog, random) = (CatalogSnapshot.Build(rows, 1), new Random(draw));
        var (building, company) = (rows.Buildings[random.Next(rows.Buildings.Count)], rows.Companies[random.Next(rows.Companies.Count)]);
        var otherwise = building with { Rent = Rent.FromDay(1), PowerKva = 900, Status = SpaceStatus.Promotable };
        var waiver = new GateWaiver { CompanyId = company.Id, OfferingId = building.OfferingId, GateId = "H03", Role = "task-force lead", Reason = "x", On = TestWorld.Today.AddDays(-1) };
        var enquiry = new Enquiry { Id = "q-" + company.Id, CompanyId = company.Id, ReceivedOn = TestWorld.Today.AddDays(-1), Requirement = TestWorld.ALease };

        var supposed = catalog.With([Offering.Of(otherwise, [.. catalog.Offerings.Single(o => o.Id == building.OfferingId).Units])], [waiver], enquiry);
        var built = CatalogSnapshot.Build(
            rows with
            {
                Buildings = [.. rows.Buildings.Select(b => b.Id == building.Id ? otherwise : b)],
                Waivers = [.. rows.Waivers.Where(w => w.Key != waiver.Key), waiver],
                Enquiries = [.. rows.Enquiries.Where(e => e.Id != enquiry.Id), enquiry],
            },
            1);
        foreach (var one in supposed.Companies)
        {
            Assert.Equal(Spaces(built, built.FindCompany(one.Company.Id)!), Spaces(supposed, one));
        }

        foreach (var offering in supposed.Offerings) Assert.Equal(Companies(built, offering.Id), Companies(supposed, offering.Id));
        Assert.Equal(built.MedianRentDay, supposed.MedianRentDay);
    }, iter: 40);

    private static CurrentModel Model(bool byModel, ModelKind kind) => byModel ? AModel.Preferring("budgetSlack", 0.1f, kind: kind) : null;

    private static string[] Spaces(CatalogSnapshot catalog, CompanyEntry company) =>
        [.. MatchRanking.Rank(catalog, company, null, "q", 99, TestWorld.Today, null).Rows.Select(r => $"{r.Id} {r.Feasible} {r.Score}")];

    private static string[] Companies(CatalogSnapshot catalog, OfferingId id) => catalog.TryFindOffering(id, out var offering)
        ? [.. ShortlistRanking.Rank(catalog, offering, new CompanyFilter { IncludeSimulated = true }, 99, TestWorld.Today, null).Rows.Select(r => $"{r.Id} {r.Feasible} {r.Score}")]
        : [];
}
