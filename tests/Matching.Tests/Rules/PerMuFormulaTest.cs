using Matching.Rules;

namespace Matching.Tests.Rules;

public class PerMuFormulaTest
{
    private static readonly PerMuRules Rules = RuleBook.Default.PerMu.At(new DateOnly(2020, 9, 10));

    private static readonly Dictionary<string, double> Bases = new()
    {
        ["taxPerMu"] = 24.097,
        ["valueAddedPerMu"] = 136.16,
        ["energyProductivity"] = 2.694,
        ["emissionProductivity"] = 4929.81,
        ["laborProductivity"] = 18.14,
        ["rdShare"] = 0.0302,
    };

    [Fact]
    public void A_firm_at_the_bases_has_100_points() => AssertScore(100, 0, "huangyan-above-scale", Bases);

    [Theory]
    [InlineData("taxPerMu", 30)]
    [InlineData("valueAddedPerMu", 20)]
    [InlineData("energyProductivity", 20)]
    [InlineData("emissionProductivity", 10)]
    [InlineData("laborProductivity", 10)]
    [InlineData("rdShare", 10)]
    public void Each_item_has_its_weight_and_its_cap(string indicator, double weight)
    {
        AssertScore(100 - (weight / 2), 0, "huangyan-above-scale", new(Bases) { [indicator] = Bases[indicator] / 2 });
        AssertScore(100 + weight, 0, "huangyan-above-scale", new(Bases) { [indicator] = Bases[indicator] * 9 });
        AssertScore(100 - weight, 0, "huangyan-above-scale", new(Bases) { [indicator] = -1 });
    }

    [Fact]
    public void Below_scale_tax_per_mu_and_per_kilowatt_hour_count_half_each()
    {
        AssertScore(100, 0, "huangyan-below-scale", new() { ["taxPerMu"] = 11.5932, ["taxPerKwh"] = 0.2352 });
        AssertScore(50, 100, "huangyan-below-scale", new() { ["taxPerMu"] = 11.5932 });
    }

    [Fact]
    public void Missing_emissions_count_as_the_mean_and_other_gaps_stay_open()
    {
        var known = new Dictionary<string, double>(Bases) { ["rdShare"] = double.NaN };
        known.Remove("emissionProductivity");

        var score = Rules.Find("huangyan-above-scale")!.Score(known);
        Assert.Equal((90, 20), (Math.Round(score.Points, 9), Math.Round(score.Open, 9)));
        Assert.Equal(["emissionProductivity", "rdShare"], score.Missing);
    }

    [Fact]
    public void Offices_go_by_tax_per_area() => AssertScore(150, 0, "office", new() { ["taxPerM2"] = 1_500 });

    [Fact]
    public void There_is_no_other_formula() => Assert.Null(Rules.Find("elsewhere"));

    private static void AssertScore(double points, double open, string formula, Dictionary<string, double> values)
    {
        var score = Rules.Find(formula)!.Score(values);
        Assert.Equal((points, open), (Math.Round(score.Points, 9), Math.Round(score.Open, 9)));
    }
}
