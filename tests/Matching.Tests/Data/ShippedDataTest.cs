using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Data;

/// <summary>What the folder <c>data</c> promises: counts, totals of the press feature to the last digit, and the origin of every row.</summary>
public class ShippedDataTest
{
    private static readonly MatchingData Shipped = DataFolder.Read(Repository.Path("data"), new DateOnly(2026, 11, 22));

    [Fact]
    public void All_of_the_Global_500_are_there() =>
        Assert.Equal(500, Shipped.Companies.Count(c => c.Tags.Contains("FortuneGlobal500") && c.Source.Kind == DataKind.Real));

    [Fact]
    public void The_62_groups_of_both_real_files_stand_together_and_no_others_do()
    {
        var table = CompanyTable.Of(Shipped.Companies);
        var groups = Enumerable.Range(0, table.Count).Select(table.Groups.MembersWith).Where(members => members.Count > 0).DistinctBy(members => members[0]).ToArray();

        Assert.Equal(62, groups.Length);
        Assert.All(groups, members => Assert.StartsWith("G500-", table.IdAt(members[0])));
        Assert.All(groups, members => Assert.All(members.Skip(1), row => Assert.True(table.IdAt(row) is ['S', 'H' or 'Z', ..])));
        Assert.Equal(30, Shipped.Companies.Count(c => c.Group is not null));
    }

    [Fact]
    public void At_least_1500_listed_companies_are_there() =>
        Assert.True(Shipped.Companies.Count(c => c.Source is { Kind: DataKind.Real } && c.Id is ['S', 'H' or 'Z', ..]) >= 1500);

    [Fact]
    public void Every_listed_company_of_a_center_industry_has_what_filings_tell()
    {
        var listed = Shipped.Companies.Where(c => c.Id is ['S', 'H' or 'Z', ..] && CenterFit.Of(c).Primary is not null).ToArray();

        Assert.True(listed.Length > 500, $"only {listed.Length}");
        Assert.All(listed, c => Assert.True(c.HqCity is not null && c.IndustryCode is not null && c.Country is not null, c.Id));
        Assert.True(listed.Count(c => c.Growth3y is not null) > listed.Length * 0.8);
        Assert.True(listed.Count(c => c.Revenue is not null && c.RevenueYear is not null) > listed.Length * 0.95);
    }

    [Theory]
    [InlineData("宅地", 10, "363")]
    [InlineData("商业", 7, "165.69")]
    [InlineData("商住", 1, "72.55")]
    [InlineData("工业", 2, "17")]
    [InlineData("创新型", 2, "29.52")]
    public void Illustrative_parcels_equal_the_published_totals(string form, int count, string mu)
    {
        var plots = Shipped.Plots.Where(p => p.Source.Kind == DataKind.Illustrative && FormOf(p) == form).ToArray();

        Assert.Equal(count, plots.Length);
        Assert.Equal(decimal.Parse(mu, System.Globalization.CultureInfo.InvariantCulture), plots.Sum(p => p.Area!.Value.Mu));
    }

    [Fact]
    public void All_parcels_together_equal_the_published_total()
    {
        var plots = Shipped.Plots.Where(p => p.Source.Kind == DataKind.Illustrative).ToArray();

        Assert.Equal(22, plots.Length);
        Assert.Equal(647.76m, plots.Sum(p => p.Area!.Value.Mu));
    }

    [Fact]
    public void The_one_real_parcel_claims_nothing_that_is_not_known()
    {
        var plot = Assert.Single(Shipped.Plots, p => p.Source.Kind == DataKind.Real);

        Assert.Equal("GS0806-R21/B1/B2-05", plot.ParcelNumber);
        Assert.Equal(["R21", "B1", "B2"], plot.LandUse);
        Assert.True(plot is { Area: null, FarMax: null, StartPrice: null, DeliveryOn: null, Status: null });
    }

    [Fact]
    public void Real_addresses_leave_unknown_what_the_register_does_not_tell()
    {
        var buildings = Shipped.Buildings.Where(b => b.Source.Kind == DataKind.Real).ToArray();

        Assert.True(buildings.Length >= 100);
        Assert.All(buildings, b => Assert.True(b is { Address: not null, ObservedFirms: > 0, Rent: null, TotalGfa: null, VacantGfa: null, Status: null }, b.Id));
    }

    [Fact]
    public void Illustrative_buildings_are_complete_and_say_what_they_are()
    {
        var buildings = Shipped.Buildings.Where(b => b.Source.Kind == DataKind.Illustrative).ToArray();
        var units = Shipped.Units.ToLookup(u => u.BuildingId);

        Assert.True(buildings.Length >= 40);
        Assert.All(buildings, b => Assert.True(
            b is { Grade: not null, Type: not null, TotalGfa: not null, VacantGfa: not null, Rent.IsPlausible: true, PropertyFeeMonth: not null, ClearHeightM: not null, FloorLoad: not null, PowerKva: not null, Status: not null, Lon: not null, Lat: not null }
            && b.Name.Contains("示例") && units[b.Id].Any(), b.Id));
        Assert.All(buildings, b => Assert.True(units[b.Id].Sum(u => u.Gfa!.Value.SquareMeters) <= b.VacantGfa!.Value.SquareMeters * 1.02m, b.Id));
    }

    [Fact]
    public void Every_goal_can_be_recomputed_by_one_of_the_two_rounding_rules() =>
        Assert.All(Shipped.Goals.Where(g => g is { Target: > 0, Actual: not null, RateStated: not null }), goal =>
            Assert.True(Math.Abs(goal.RateStated!.Value - (goal.Actual!.Value / goal.Target!.Value * 100)) <= 0.01m, goal.Indicator));

    [Fact]
    public void Every_row_of_every_file_says_where_it_comes_from_and_when()
    {
        foreach (var part in new[] { "real", "illustrative", "simulated" })
        {
            foreach (var file in Directory.EnumerateFiles(Repository.Path("data", part), "*.csv"))
            {
                var lines = File.ReadAllLines(file);
                var header = lines[0].Split(',');
                Assert.True(header.Contains("source"), $"{file} has no column 'source'");
                Assert.All(lines.Skip(1), line => Assert.Contains($"{part}: ", line));
                if (part != "simulated") Assert.True(header.Contains("as_of"), $"{file} has no column 'as_of'");
            }
        }
    }

    [Fact]
    public void No_real_company_has_a_simulated_history()
    {
        var kinds = Shipped.Companies.ToDictionary(c => c.Id, c => c.Source.Kind);

        Assert.All(Shipped.Engagements.Where(e => e.Source.Kind == DataKind.Simulated), e => Assert.Equal(DataKind.Simulated, kinds[e.CompanyId]));
    }

    private static string FormOf(Plot plot) => plot.LandUse switch
    {
        ["R21"] => "宅地",
        ["R21", ..] => "商住",
        [['M', '1']] => "工业",
        [['M', ..]] => "创新型",
        _ => "商业",
    };
}
