using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class FacetCountTest
{
    private static readonly CompanyFilter Everybody = new() { IncludeSimulated = true };

    [Fact]
    public void Narrowing_by_a_value_leaves_as_many_companies_as_the_facet_said() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Bool).Sample((rows, simulated) =>
        {
            var catalog = CatalogSnapshot.Build(rows, 1);
            var filter = new CompanyFilter { IncludeSimulated = simulated };
            var facets = Count(catalog, filter);

            Holds(facets.Cities, value => filter with { City = value });
            Holds(facets.Tags, value => filter with { Tag = value });
            Holds(facets.Sections, value => filter with { Industry = value });
            Holds(facets.Divisions, value => filter with { Industry = value });
            Holds(facets.Ownerships, value => filter with { Ownership = Enum.Parse<Ownership>(value) });
            Holds(facets.Sizes, value => filter with { Size = Enum.Parse<CompanySize>(value) });
            Holds(facets.Centers, value => filter with { Center = CenterIds.TryParse(value, out var center) ? center : null });
            foreach (var tier in facets.Tiers) Assert.Equal(facets.Tiers.Where(t => int.Parse(t.Value!) >= int.Parse(tier.Value!)).Sum(t => t.Companies), Count(catalog, filter with { MinTier = int.Parse(tier.Value!) }).Companies);
            foreach (var whole in new[] { facets.Cities, facets.Sections, facets.Ownerships, facets.Sizes, facets.Centers, facets.Tiers }) Assert.Equal(facets.Companies, whole.Sum(facet => facet.Companies));

            void Holds(IEnumerable<CompanyFacet> values, Func<string, CompanyFilter> narrowed)
            {
                foreach (var facet in values.Where(facet => facet.Value is not null)) Assert.Equal(facet.Companies, Count(catalog, narrowed(facet.Value!)).Companies);
            }
        });

    [Fact]
    public void The_filter_keeps_whom_a_look_at_each_company_keeps() =>
        Gen.Select(
            PatchyWorld.Worlds, Gen.Enum<CompanySize>(), Gen.OneOf(Gen.Const((Ownership?)null), Gen.Const((Ownership?)Ownership.Private), Gen.Const((Ownership?)Ownership.Foreign)),
            Gen.OneOf(Gen.Const((CenterId?)null), Gen.Const((CenterId?)CenterId.IcDesign)), Gen.Bool).Sample(
            (rows, size, ownership, center, bySize) =>
            {
                var catalog = CatalogSnapshot.Build(rows, 1);
                var filter = Everybody with { Ownership = ownership, Center = center, Size = bySize ? size : null };
                var ranking = CompanyRanking.Of(catalog, catalog.Offerings[0], filter, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);
                var expected = catalog.Companies.Where(c => !catalog.IsSettled(c, TestWorld.Today)
                    && (ownership is null || c.Company.Ownership == ownership)
                    && (center is null || c.Fit.Primary == center)
                    && (!bySize || (c.FactsKnownOn(TestWorld.Today) && CompanySizes.Of(c.Company) == size)));

                Assert.Equal(expected.Select(c => c.Company.Id), ranking.Lines(0, ranking.Count).Select(l => l.Id).Order(StringComparer.Ordinal));
                Assert.Equal(ranking.Count, Count(catalog, filter).Companies);
            });

    [Theory]
    [InlineData("芯样", "a|b")]
    [InlineData(" 芯样 ", "a|b")]
    [InlineData("acme", "b")]
    [InlineData("ACME", "b")]
    [InlineData("", "a|b|c")]
    [InlineData("没有", "")]
    public void A_name_may_be_a_part_in_either_language(string name, string expected)
    {
        var catalog = new TestWorld().With(
            TestWorld.ACompany("a"), TestWorld.ACompany("b") with { NameEn = "Acme Chips" }, TestWorld.ACompany("c") with { NameZh = null, NameEn = "Other" }).Build();
        var ranking = CompanyRanking.Of(catalog, catalog.Offerings[0], new() { Name = name }, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), ranking.Lines(0, 9).Select(l => l.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Facets_have_names_for_people_and_say_whom_nobody_knows()
    {
        var catalog = new TestWorld().With(
            TestWorld.ACompany("a") with { HqCity = "上海", Ownership = Ownership.Private, Employees = 400, Tags = ["Unicorn"] },
            TestWorld.ACompany("b") with { Tags = ["Unicorn", "Own"] },
            TestWorld.ACompany("c") with { HqCity = null, IndustryCode = null }).Build();
        var facets = Count(catalog, new());

        Assert.Equal([("上海", "上海", 2), (null, "未知", 1)], Told(facets.Cities));
        Assert.Equal([("Unicorn", "独角兽", 2), ("Own", "Own", 1)], Told(facets.Tags));
        Assert.Equal([("I", "信息传输、软件和信息技术服务业", 2), (null, "未知", 1)], Told(facets.Sections));
        Assert.Equal([("I65", "软件和信息技术服务业", 2)], Told(facets.Divisions));
        Assert.Equal("I65, Information, software, IT", facets.Divisions[0].Name.En);
        Assert.Equal([("Private", "民营", 1), (null, "未知", 2)], Told(facets.Ownerships));
        Assert.Equal([("Large", "大型", 1), (null, "未知", 2)], Told(facets.Sizes));
        Assert.Equal((3, 0), (facets.Companies, facets.InOtherCities));
    }

    [Fact]
    public void Cities_beyond_the_largest_are_counted_together()
    {
        var firms = Enumerable.Range(0, FacetCount.CitiesListed + 2).Select(i => TestWorld.ACompany($"c{i:00}") with { HqCity = $"城{i:00}" });
        var facets = Count(new TestWorld().With([.. firms, TestWorld.ACompany("last") with { HqCity = "城31" }]).Build(), new());

        Assert.Equal((FacetCount.CitiesListed, "城31", 2, 2), (facets.Cities.Count, facets.Cities[0].Value, facets.Cities[0].Companies, facets.InOtherCities));
    }

    private static IEnumerable<(string?, string, int)> Told(IEnumerable<CompanyFacet> facets) => facets.Select(facet => (facet.Value, facet.Name.Zh, facet.Companies));

    private static CompanyFacets Count(CatalogSnapshot catalog, CompanyFilter filter) => FacetCount.Of(catalog, filter, TestWorld.Today);
}
