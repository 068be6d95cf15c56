using CsCheck;
using Matching.Planning;

namespace Matching.Tests.Planning;

public class GoalForecastTest
{
    private static readonly Gen<GoalLead[]> Leads =
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, LeadStanding.Count - 1], Gen.Int[0, 5], Gen.Bool)
            .Array[0, 8]
            .Select(rows => rows.Select((r, i) => new GoalLead("c" + i, new LeadStanding((LeadBand)(r.Item2 / 3), (LeadSilence)(r.Item2 % 3)), r.Item3, r.Item1, r.Item4 ? ChanceBasis.Model : ChanceBasis.History, 9)).ToArray());

    private static readonly Gen<double[][]> Rates = Gen.Double[0, 1].Array[LeadStanding.Count].Array[1, 3];

    private static readonly Gen<GoalAddition[]> Additions =
        Gen.Select(Gen.Int[0, 12], Gen.Double[0, 1], Gen.Int[0, 5]).Select(a => new GoalAddition("c" + a.Item1, a.Item2, a.Item3)).Array[0, 4];

    [Fact]
    public void Simulating_ones_comes_to_the_exact_count() =>
        Gen.Select(Leads, Rates, Gen.Int[1, 4]).Sample(
            (leads, rates, needed) =>
            {
                GoalLead[] ones = [.. leads.Select(l => l with { Amount = 1 })];
                var exact = new GoalForecast(true, needed, ones, rates, 1, seed: 1).Chances([]);
                var simulated = new GoalForecast(false, needed, ones, rates, 4_000, seed: 1).Chances([]);
                Assert.All(exact.Zip(simulated), p => Assert.InRange(Math.Abs(p.First - p.Second), 0, 0.045)); // 5.7 standard errors at the worst
            },
            iter: 60);

    [Fact]
    public void An_added_lead_never_lowers_the_chance() =>
        Gen.Select(Leads, Rates, Additions, Gen.Int[1, 9], Gen.Bool).Sample(
            (leads, rates, added, needed, counts) =>
            {
                var forecast = new GoalForecast(counts, needed, leads, rates, 50, seed: 2);
                for (var n = 1; n <= added.Length; n++)
                    Assert.All(forecast.Chances(added[..(n - 1)]).Zip(forecast.Chances(added[..n])), p => Assert.True(p.Second >= p.First - 1e-12));
            },
            iter: 200);

    [Fact]
    public void A_planned_lead_that_is_open_already_counts_once_with_the_better_chance()
    {
        GoalLead[] leads = [new("c1", default, 1, 0.4, ChanceBasis.Model, 9)];
        var forecast = new GoalForecast(true, 1, leads, [new double[LeadStanding.Count]], 1, 1);

        Assert.Equal([0.4], forecast.Chances([new GoalAddition("c1", 0.3)]));
        Assert.Equal([0.7], forecast.Chances([new GoalAddition("c1", 0.7), new GoalAddition("c1", 0.2)]));
        Assert.Equal(0.7, forecast.Chances([new GoalAddition("c2", 0.5)]).Single(), 12);
        Assert.Equal([0.0], new GoalForecast(true, 2, leads, [new double[LeadStanding.Count]], 1, 1).Chances([new GoalAddition("c1", 1)]));
    }

    [Fact]
    public void Amounts_add_up()
    {
        GoalLead[] leads = [new("c1", default, 3, 1, ChanceBasis.Model, 9), new("c2", default, 4, 0.5, ChanceBasis.Model, 9)];
        double At(decimal needed) => new GoalForecast(false, needed, leads, [new double[LeadStanding.Count]], 2_000, seed: 4).Chances([]).Single();

        Assert.Equal((1.0, 0.0), (At(3), At(7.5m)));
        Assert.InRange(At(7), 0.45, 0.55);
    }

    [Theory]
    [InlineData(-0.1, 1)]
    [InlineData(1.1, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0.5, -1)]
    public void An_impossible_addition_is_refused(double probability, int amount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GoalAddition("c1", probability, amount));
}
