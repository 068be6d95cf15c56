using Matching.Domain;
using Matching.Simulation;

namespace Matching.Tests.Simulation;

public class WorldSimulatorTest
{
    private static readonly SimulationOptions Options = new() { Companies = 20_000, Plots = 600, Buildings = 300, Seed = 5 };

    [Fact]
    public void A_company_is_the_same_whenever_and_in_however_large_a_world_it_is_drawn()
    {
        var companies = WorldSimulator.Companies(Options);
        var again = WorldSimulator.Companies(Options with { Companies = 99_999 });

        var index = 0;
        foreach (var company in companies)
        {
            if (index % 97 == 0) Assert.Equivalent(company, again[index], strict: true);
            index++;
        }

        Assert.Equal(20_000, index);
        Assert.Equal(99_999, again.Count);
        Assert.NotEqual(companies[0].Revenue, WorldSimulator.Companies(Options with { Seed = 6 })[0].Revenue);
    }

    [Theory]
    [InlineData(99_999, "SIM-C00001", "SIM-C99999")]
    [InlineData(1_000_000, "SIM-C0000001", "SIM-C1000000")]
    public void Keys_are_as_long_as_the_last_one_so_that_their_order_is_that_of_the_numbers(int count, string first, string last)
    {
        var companies = WorldSimulator.Companies(new SimulationOptions { Companies = count });

        Assert.Equal((first, last), (companies[0].Id, companies[^1].Id));
        Assert.Contains(first["SIM-C".Length..], companies[0].NameZh);
    }

    [Fact]
    public void Keys_of_spaces_are_in_order_and_parcel_numbers_distinct_beyond_four_digits()
    {
        var world = WorldSimulator.Spaces(new SimulationOptions { Plots = 10_010, Buildings = 10_010 }, cancel: TestContext.Current.CancellationToken);

        Assert.Equal(world.Plots.Select(p => p.Id).Order(StringComparer.Ordinal), world.Plots.Select(p => p.Id));
        Assert.Equal(world.Buildings.Select(b => b.Id).Order(StringComparer.Ordinal), world.Buildings.Select(b => b.Id));
        Assert.Equal(world.Plots.Count, world.Plots.Select(p => p.ParcelNumber).Distinct().Count());
        Assert.Equal(world.Units.Count, world.Units.Select(u => u.Id).Distinct().Count());
        Assert.All(world.Plots.Skip(9_990), p => Assert.True(ParcelNumber.TryParse(p.ParcelNumber, out _), p.ParcelNumber));
    }

    [Fact]
    public void Credit_codes_stay_valid_and_distinct_to_the_largest_world()
    {
        var companies = WorldSimulator.Companies(new SimulationOptions { Companies = 10_000_000 });
        var codes = Enumerable.Range(1, 2_000).Select(i => companies[(i * 5_000) - 1].Uscc!).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.True(Uscc.TryParse(code, out _, out var reason), reason?.En));
    }

    [Fact]
    public void Credit_codes_are_valid_distinct_and_of_a_division_that_nobody_has()
    {
        var codes = WorldSimulator.Companies(Options).Select(c => c.Uscc!).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes.Where((_, i) => i % 50 == 0), code =>
        {
            Assert.True(Uscc.TryParse(code, out var uscc, out var reason), reason?.En);
            Assert.Equal("330199", uscc.Division);
        });
    }

    [Fact]
    public void As_much_is_known_as_of_listed_companies()
    {
        var companies = WorldSimulator.Companies(Options).ToArray();
        void Known(Func<Company, bool> known, double low, double high) => Assert.InRange((double)companies.Count(known) / companies.Length, low, high);

        Known(c => c.Listing is not null && c.HqCity is not null && c.Revenue is not null, 1, 1);
        Known(c => c.Growth3y is not null, 0.88, 0.92);
        Known(c => c.Employees is not null, 0.96, 0.98);
        Known(c => c.IndustryCode is null, 0.04, 0.06);
        Known(c => c.RdShare is not null, 0.23, 0.27);
        Known(c => c.FoundedOn is not null, 0.23, 0.27);
        Known(c => c.ProductKeywords.Count > 0, 0.35, 0.41);
        Known(c => c.HqCity == "杭州市", 0.18, 0.22);
        Known(c => c.Listing != ListingBoard.None, 0.11, 0.13);
        Known(c => c.Tags.Any(t => t is "FortuneGlobal500" or "China500"), 0.045, 0.055);
    }

    [Fact]
    public void Every_city_and_tag_and_industry_is_one_that_the_engine_knows()
    {
        foreach (var company in WorldSimulator.Companies(Options).Take(3_000))
        {
            Assert.True(Cities.TryFind(company.HqCity, out _), company.HqCity);
            Assert.All(company.Tags, tag => Assert.True(CompanyTags.TryFind(tag, out _), tag));
            Assert.True(company.IndustryCode is null || IndustryCatalog.NameOf(company.IndustryCode) is not null, company.IndustryCode);
        }
    }

    [Fact]
    public void Every_center_has_companies_and_some_fit_none()
    {
        var primaries = WorldSimulator.Companies(Options).Take(5_000).Select(c => CenterFit.Of(c).Primary).ToArray();

        Assert.All(CenterIds.All, center => Assert.InRange((double)primaries.Count(p => p == center) / primaries.Length, 0.05, 0.25));
        Assert.InRange((double)primaries.Count(p => p is null) / primaries.Length, 0.05, 0.3);
    }

    [Fact]
    public void Plots_have_the_class_mix_of_the_recipe()
    {
        var plots = WorldSimulator.Spaces(Options, cancel: TestContext.Current.CancellationToken).Plots;
        double Share(Func<Plot, bool> of) => (double)plots.Count(of) / plots.Count;

        Assert.InRange(Share(p => p.LandUse is ["R21"]), 0.11, 0.22);
        Assert.InRange(Share(p => p.LandUse is [['B', ..]]), 0.27, 0.40);
        Assert.InRange(Share(p => p.LandUse.Count == 3), 0.05, 0.12);
        Assert.InRange(Share(p => p.LandUse is ["M0"]), 0.15, 0.25);
        Assert.All(plots, p => Assert.True(ParcelNumber.TryParse(p.ParcelNumber, out _), p.ParcelNumber));
        Assert.Equal(plots.Count, plots.Select(p => p.ParcelNumber).Distinct().Count());
        Assert.All(plots, p => Assert.True(p.FarMin < p.FarMax && p.StartPrice!.Value.Wan > 0));
    }

    [Fact]
    public void Units_fit_into_what_is_vacant_of_their_building()
    {
        var world = WorldSimulator.Spaces(Options, cancel: TestContext.Current.CancellationToken);
        var units = world.Units.ToLookup(u => u.BuildingId);

        Assert.InRange((double)world.Units.Count / world.Buildings.Count, 3.5, 5.5);
        Assert.InRange(world.Buildings.Average(b => b.Rent!.Value.PerDay), 2.3m, 3.1m);
        Assert.All(world.Buildings, b =>
        {
            Assert.True(units[b.Id].Sum(u => u.Gfa!.Value.SquareMeters) <= b.VacantGfa!.Value.SquareMeters);
            Assert.True(b.VacantGfa <= b.TotalGfa);
        });
    }
}
