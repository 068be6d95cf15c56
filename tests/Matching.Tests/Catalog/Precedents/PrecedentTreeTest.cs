using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Tests.Features;

namespace Matching.Tests.Catalog;

public class PrecedentTreeTest
{
    // Against plain counting over all events, for every area, trait and day.
    [Fact]
    public void Areas_count_whoever_had_signed_there_before_the_day() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day).Sample((data, day) =>
        {
            var catalog = CatalogSnapshot.Build(data, 1);
            AssertCounts(catalog, catalog.Precedents.District, _ => true, day);
            foreach (var offering in catalog.Offerings)
            {
                AssertCounts(catalog, catalog.Precedents.Of(offering), id => id == offering.Id, day);
                if (catalog.Precedents.PlatformOf(offering) is { } platform)
                    AssertCounts(catalog, platform, id => catalog.TryFindOffering(id, out var other) && other.Platform == offering.Platform, day);
                else
                    Assert.Null(offering.Platform);
            }
        });

    [Fact]
    public void The_nearest_area_with_companies_is_asked_from_below()
    {
        var catalog = new TestWorld().With(TestWorld.APlot() with { Platform = "town" }).With(TestWorld.ABuilding() with { Platform = "town" })
            .With(TestWorld.AnEvent("c1", "building:b1", Stage.Signed, TestWorld.Today)).Build();
        var (building, plot) = (Find(catalog, "building:b1"), Find(catalog, "plot:p1"));
        var (tree, later) = (catalog.Precedents, TestWorld.Today.AddDays(1));

        Assert.Same(tree.Of(building), tree.Of(building).NearestWithCompanies(later));
        Assert.Same(tree.PlatformOf(plot), tree.Of(plot).NearestWithCompanies(later));
        Assert.Same(tree.District, tree.Of(plot).NearestWithCompanies(TestWorld.Today));
    }

    [Fact]
    public void What_is_no_longer_offered_still_tells_of_the_district()
    {
        var catalog = new TestWorld().With(TestWorld.AnEvent("c1", "plot:gone", Stage.Signed, TestWorld.Today)).Build();

        Assert.Equal(1, catalog.Precedents.District.Companies(TestWorld.Today.AddDays(1)));
    }

    private static void AssertCounts(CatalogSnapshot catalog, PrecedentArea area, Func<OfferingId, bool> lies, DateOnly day)
    {
        var signed = catalog.History.All.Where(e => e.On < day && e.Stage >= Stage.Signed && lies(e.OfferingId)).Select(e => e.CompanyId).Distinct().ToArray();
        var known = signed.Select(catalog.FindCompany).OfType<CompanyEntry>().ToArray();

        Assert.Equal(signed.Length, area.Companies(day));
        Assert.All(signed, id => Assert.True(area.Has(id, day)));
        foreach (var company in catalog.Companies)
        {
            Assert.Equal(signed.Contains(company.Company.Id), area.Has(company.Company.Id, day));
            for (var level = 1; level <= company.Industry.Level; level++)
            {
                var ancestor = company.Industry.AncestorAt(level);
                Assert.Equal(
                    known.Count(c => c.Industry.Level >= level && c.Industry.AncestorAt(level) == ancestor), area.Count(PrecedentTrait.Industry(company.Industry, level), day));
            }

            var band = SizeBand.Of(company, day);
            if (band != SizeBand.Unknown) Assert.Equal(known.Count(c => SizeBand.Of(c, day) == band), area.Count(PrecedentTrait.Size(band), day));
        }

        Assert.Equal(known.Count(c => c.Industry.Level > 0), area.Count(PrecedentTrait.AnyIndustry, day));
        Assert.Equal(known.Count(c => SizeBand.Of(c, day) != SizeBand.Unknown), area.Count(PrecedentTrait.AnySize, day));
        Assert.Equal(known.Sum(c => (int)ulong.PopCount(c.Trades)), area.Count(PrecedentTrait.AnyTrade, day));
        for (var trade = 0; trade < TradeWords.Names.Count; trade++)
            Assert.Equal(known.Count(c => (c.Trades >> trade & 1) == 1), area.Count(PrecedentTrait.Trade(trade), day));
    }

    private static Offering Find(CatalogSnapshot catalog, string id) =>
        catalog.TryFindOffering(OfferingId.Parse(id), out var offering) ? offering : throw new ArgumentException(id);
}
