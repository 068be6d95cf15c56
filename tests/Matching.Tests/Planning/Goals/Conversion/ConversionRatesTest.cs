using System.Globalization;
using Matching.Catalog;
using Matching.Domain;
using Matching.Planning;
using Matching.Tests.Simulation;

namespace Matching.Tests.Planning;

public class ConversionRatesTest(ShippedData shipped) : IClassFixture<ShippedData>
{
    private static readonly DateOnly Day = TestWorld.Today;

    private static readonly LeadStanding FreshLead = new(LeadBand.Lead, LeadSilence.Fresh);

    [Fact]
    public void A_lead_whose_time_is_not_over_counts_as_no_failure()
    {
        var rates = Rates(100, Event("landed", Stage.Lead, -150), Event("landed", Stage.SpaceSecured, -60), Event("silent", Stage.Lead, -150), Event("young", Stage.Lead, -99));

        Assert.Equal((2, 0.5), (rates.Leads, rates.Share)); // both are found 100 and 130 days ago
        Assert.Equal((2, 0.5), (rates.Of(FreshLead).Leads, rates.Of(FreshLead).Share));
    }

    [Fact]
    public void A_landing_after_the_remaining_time_is_none()
    {
        // It is open 40, 70, 100 and 130 days ago; from the first of these days ten days lead to day −30.
        Assert.Equal(0, Rates(10, Event("c1", Stage.Lead, -131), Event("c1", Stage.SpaceSecured, -29)).Share);
        Assert.Equal(0.25, Rates(10, Event("c1", Stage.Lead, -131), Event("c1", Stage.SpaceSecured, -31)).Share);
    }

    [Fact]
    public void A_registration_is_no_landing() =>
        Assert.Equal(0, Rates(100, Event("c1", Stage.Lead, -150), Event("c1", Stage.Registered, -60)).Share);

    [Fact]
    public void A_lead_counts_once_however_often_it_is_found()
    {
        var rates = Rates(10, Event("c1", Stage.Contacted, -300), Event("c1", Stage.Lead, -200));

        Assert.Equal(1, rates.Leads);
        Assert.All(rates.All, r => Assert.Equal(1, r.Leads));
    }

    [Fact]
    public void Where_little_is_known_the_rate_is_drawn_to_that_of_all()
    {
        var rates = Rates(100, [.. Enumerable.Range(0, 60).SelectMany(i => i < 30 ? new[] { Event("a" + i, Stage.Lead, -150), Event("a" + i, Stage.SpaceSecured, -60) } : [Event("b" + i, Stage.Lead, -150)])]);

        Assert.Equal(0.5, rates.Of(FreshLead).Probability, 6);
        Assert.Equal((0, 0.5), (rates.Of(new LeadStanding(LeadBand.Signed, LeadSilence.Fresh)).Leads, Math.Round(rates.Of(new LeadStanding(LeadBand.Signed, LeadSilence.Fresh)).Probability, 6)));
        Assert.True(rates.AreEnough);
    }

    [Fact]
    public void Without_history_nothing_is_known()
    {
        Assert.False(Rates(100).AreEnough);
        Assert.Empty(Rates(100).All);
    }

    [Fact]
    public void Simulated_events_are_no_real_history() =>
        Assert.Empty(LeadTrack.Of(History(Event("c1", Stage.Lead, -150) with { Source = new Source(DataKind.Simulated, "") }), DataKind.Real, Day));

    [Fact]
    public void The_spread_of_the_draws_is_that_of_few_outcomes()
    {
        var draws = Rates(100, [.. Enumerable.Range(0, 60).Select(i => Event("b" + i, Stage.Lead, -150))]).Draw(2_000, seed: 3);

        var (known, unknown) = (draws.Average(d => d[FreshLead.Cell]), draws.Average(d => d[new LeadStanding(LeadBand.Signed, LeadSilence.Fresh).Cell]));
        Assert.InRange(known, 0, 0.01);
        Assert.InRange(unknown, 0.002, 0.03);
        Assert.All(draws, d => Assert.All(d, p => Assert.InRange(p, 0, 1)));
    }

    /// <summary>What was foretold on earlier days of the simulated history lies within 2.5 spreads of what came.</summary>
    [Theory]
    [InlineData("2025-01-01", 90)]
    [InlineData("2025-07-01", 90)]
    [InlineData("2026-04-01", 90)]
    [InlineData("2025-07-01", 184)]
    [InlineData("2026-01-01", 180)]
    public void What_was_foretold_came(string on, int days)
    {
        var (came, mean, variance) = Foretold(DateOnly.Parse(on, CultureInfo.InvariantCulture), days);

        Assert.True(Math.Abs(came - mean) <= 2.5 * Math.Sqrt(variance), $"{on}+{days}: {came} landed, {mean:0.0} ± {Math.Sqrt(variance):0.0} were foretold.");
    }

    [Fact]
    public void Quarters_together_show_no_bias()
    {
        var quarters = Enumerable.Range(0, 6).Select(q => Foretold(new DateOnly(2025, 1, 1).AddMonths(3 * q), 90)).ToArray();
        var (came, mean, spread) = (quarters.Sum(q => q.Came), quarters.Sum(q => q.Mean), Math.Sqrt(quarters.Sum(q => q.Variance)));

        Assert.True(Math.Abs(came - mean) <= 2 * spread, $"{came} landed, {mean:0.0} ± {spread:0.0} were foretold.");
    }

    private (int Came, double Mean, double Variance) Foretold(DateOnly day, int days)
    {
        var history = CatalogSnapshot.Build(new MatchingData { Engagements = shipped.Engagements }, 1).History;
        var rates = ConversionRates.Of(LeadTrack.Of(history, DataKind.Simulated, day), day, days);
        var open = LeadTrack.Of(history, DataKind.Simulated, day.AddDays(days)).Where(t => t.StandingOn(day) is not null).ToArray();
        var sums = rates.Draw(400, seed: 5).Select(draw =>
        {
            var p = Array.ConvertAll(open, t => draw[t.StandingOn(day)!.Value.Cell]);
            return (Mean: p.Sum(), Variance: p.Sum(x => x * (1 - x)));
        }).ToArray();
        var mean = sums.Average(s => s.Mean);
        Assert.True(rates.AreEnough);
        return (open.Count(t => t.LandedOn is not null), mean, sums.Average(s => s.Variance + ((s.Mean - mean) * (s.Mean - mean))));
    }

    private static ConversionRates Rates(int days, params Engagement[] events) => ConversionRates.Of(LeadTrack.Of(History(events), DataKind.Real, Day), Day, days);

    private static EngagementHistory History(params Engagement[] events) => new TestWorld().With(events).Build().History;

    private static Engagement Event(string company, Stage stage, int days) => TestWorld.AnEvent(company, "center:big-data", stage, Day.AddDays(days));
}
