using CsCheck;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

/// <summary>What a missing value may do to a gate, over pairs drawn at random.</summary>
public class GatePropertyTest
{
    private const int Pairs = 2_000;

    // One fact of the company or the space taken away. A silent requirement sets no limit, and a silent unit has its building's value:
    // both mean something else than "unknown" and stay.
    private static readonly (string Gate, Func<PatchyPair, PatchyPair> TakeAway)[] Facts =
    [
        ("H01", p => p.WithPlot(x => x with { LandUse = [] })),
        ("H01", p => p.WithBuilding(x => x with { Type = null })),
        ("H01", p => p.WithCompany(x => x with { IndustryCode = null })),
        ("H03", p => p.WithFirstUnit(x => x with { Gfa = null })),
        ("H03", p => p.WithFirstUnit(x => x with { DivisibleMin = null })),
        ("H03", p => p.WithBuilding(x => x with { VacantGfa = null })),
        ("H04", p => p.WithPlot(x => x with { Area = null })),
        ("H04", p => p.WithPlot(x => x with { FarMax = null })),
        ("H09", p => p.WithBuilding(x => x with { Rent = null })),
        ("H09", p => p.Building?.Rent is null ? p.WithFirstUnit(x => x with { Rent = null }) : p),
        ("H09", p => p.WithBuilding(x => x with { PropertyFeeMonth = null })),
        ("H09", p => p.WithFirstUnit(x => x with { Gfa = null })),
        ("H09", p => p.WithFirstUnit(x => x with { DivisibleMin = null })),
        ("H10", p => p.WithPlot(x => x with { StartPrice = null })),
        ("H11", p => p.WithBuilding(x => x with { AvailableFrom = null })),
        ("H11", p => p.Building?.AvailableFrom is null ? p.WithFirstUnit(x => x with { AvailableFrom = null }) : p),
        // A custom fit-out is agreed with a tenant: an unrecorded one is never that.
        ("H11", p => p.WithFirstUnit(x => x.FitOut == FitOut.Custom ? x : x with { FitOut = null })),
        ("H11", p => p.WithFirstUnit(x => x with { Gfa = null })),
        ("H11", p => p.WithPlot(x => x with { OfferPlanOn = null, DeliveryOn = null })),
        ("H14", p => p.WithCompany(x => x with { Revenue = null })),
        ("H14", p => p.WithCompany(x => x with { IndustryCode = null })),
        ("H17", p => p.WithCompany(x => x with { RiskFlags = null })),
        ("H18", p => p.WithPlot(x => x with { Status = null })),
        ("H18", p => p.WithBuilding(x => x with { Status = null })),
        ("H19", p => p.WithCompany(x => x with { IndustryCode = null })),
        ("H19", p => p.WithCompany(x => x with { IndustryVersion = IndustryVersion.Unknown })),
        ("H02", p => p.WithCompany(x => x with { IndustryCode = null })),
        ("H02", p => p.WithCompany(x => x with { Ownership = null, Country = null })),
        ("H05", p => p.Need.ClearHeightM is null ? p : p.WithBuilding(x => x with { ClearHeightM = null })),
        ("H05", p => p.Need.ClearHeightM is null || p.Building?.ClearHeightM is not null ? p : p.WithFirstUnit(x => x with { ClearHeightM = null })),
        ("H05", p => p.Need.ClearHeightM is null ? p : p.WithFirstUnit(x => x with { Gfa = null })),
        ("H06", p => p.Need.FloorLoad is null ? p : p.WithBuilding(x => x with { FloorLoad = null })),
        ("H06", p => p.Need.FloorLoad is null ? p : p.WithFirstUnit(x => x with { Floors = null })),
        ("H07", p => p.Need.PowerKva is null ? p : p.WithBuilding(x => x with { PowerKva = null })),
        ("H08", p => p.Need.DualFeed != true ? p : p.WithBuilding(x => x with { DualFeed = null })),
        ("H08", p => p.Need.Fiber != true ? p : p.WithBuilding(x => x with { Fiber = null })),
        ("H12", p => p.WithPlot(x => x with { Area = null })),
        ("H12", p => p.WithNeed(x => x with { FixedInvestment = null })),
        ("H13", p => p.WithPlot(x => x with { Area = null })),
        ("H13", p => p.WithNeed(x => x with { ExpectedTax = null })),
        ("H15", p => p.Need.UnitEnergy is null ? p : p.WithPlot(x => x with { EnergyLimit = null })),
        ("H15", p => p.Need.EnvironmentalReview is null ? p : p.WithPlot(x => x with { EnvironmentalReviewMax = null })),
        ("H16", p => p.Need.BuildingHeightM is null ? p : p.WithPlot(x => x with { HeightLimitM = null })),
        ("H20", p => p.Need.SellShare is null ? p : p.WithPlot(x => x with { SelfHoldShare = null })),
        ("H20", p => p.Plot?.SelfHoldShare > 0 ? p.WithNeed(x => x with { SellShare = null }) : p),
    ];

    // All that a gate measures, or all that it holds it against, taken away, and when that must leave a question.
    private static readonly (string Gate, Func<PatchyPair, PatchyPair> TakeAway, Func<PatchyPair, GateOutcome, bool> Holds)[] Sides =
    [
        ("H01", p => p.WithPlot(x => x with { LandUse = [] }).WithBuilding(x => x with { Type = null }), (_, _) => true),
        ("H03", p => p.WithNeed(x => x with { AreaMin = null, Staff = null }), (p, _) => p.Units.Length == 0 || AnyOffered(p)),
        ("H03", p => p.WithUnits(x => x with { Gfa = null }).WithBuilding(x => x with { VacantGfa = null }), (p, _) => p.Units.Length == 0 || AnyOffered(p)),
        ("H04", p => p.WithNeed(x => x with { AreaMin = null, Staff = null, Land = null }), (_, _) => true),
        ("H04", p => p.WithPlot(x => x with { Area = null }), (_, _) => true),
        ("H04", p => p.WithPlot(x => x with { FarMax = null }), (p, _) => p.Need.Land is null),
        ("H09", p => p.WithNeed(x => x with { RentMax = null, BudgetMonth = null }), (_, _) => true),
        ("H09", p => p.WithBuilding(x => x with { Rent = null }).WithUnits(x => x with { Rent = null }), (_, _) => true),
        ("H10", p => p.WithNeed(x => x with { PurchaseBudget = null }), (_, _) => true),
        ("H10", p => p.WithPlot(x => x with { StartPrice = null }), (_, _) => true),
        ("H11", p => p.WithNeed(x => x with { NeededBy = null }), (_, _) => true),
        ("H11", p => p.WithPlot(x => x with { OfferPlanOn = null, DeliveryOn = null }).WithBuilding(x => x with { AvailableFrom = null }).WithUnits(x => x with { AvailableFrom = null }), (_, _) => true),
        ("H14", p => p.WithCompany(x => x with { Revenue = null, IndustryCode = null }), (p, _) => p.Plot is { BidderLocalRegistration: not true } and ({ BidderMinRevenue: not null } or { BidderIndustries.Count: > 0 })),
        ("H17", p => p.WithCompany(x => x with { RiskFlags = null }), (_, _) => true),
        ("H18", p => p.WithPlot(x => x with { Status = null }).WithBuilding(x => x with { Status = null }), (_, _) => true),
        ("H19", p => p.WithCompany(x => x with { IndustryCode = null }), (p, _) => p.Building is { AllowedIndustries.Count: > 0 } or { ExcludedIndustries.Count: > 0 }),
        ("H02", p => p.WithCompany(x => x with { IndustryCode = null }), (_, _) => true),
        ("H05", p => p.WithBuilding(x => x with { ClearHeightM = null }).WithUnits(x => x with { ClearHeightM = null }), (p, _) => p.Need.ClearHeightM is not null),
        ("H06", p => p.WithBuilding(x => x with { FloorLoad = null, GroundFloorLoad = null }).WithUnits(x => x with { FloorLoad = null }), (p, _) => p.Need.FloorLoad is not null),
        ("H07", p => p.WithBuilding(x => x with { PowerKva = null }).WithUnits(x => x with { PowerKva = null }), (p, _) => p.Need.PowerKva is not null),
        ("H12", p => p.WithNeed(x => x with { FixedInvestment = null }), (p, _) => p.Plot!.InvestIntensityWanMu > 0),
        ("H13", p => p.WithNeed(x => x with { ExpectedTax = null }), (p, _) => p.Plot!.TaxWanMu > 0),
        ("H20", p => p.WithNeed(x => x with { SellShare = null }), (p, _) => p.Plot!.SelfHoldShare > 0),
    ];

    [Fact]
    public void No_pair_makes_a_gate_throw_and_every_answer_has_words_in_both_languages() =>
        PatchyWorld.Pairs.Sample(
            p => Assert.All(GateSet.Explain(p.Pair), result =>
            {
                Assert.True(Enum.IsDefined(result.Outcome));
                Assert.Contains(result.Message.Zh, c => c is >= '一' and <= '鿿');
                Assert.Contains(result.Message.En, char.IsAsciiLetter);
                Assert.DoesNotContain("NaN", result.Message.Zh + result.Message.En, StringComparison.Ordinal);
                Assert.False(result.Measured is { } m && !double.IsFinite(m));
            }),
            iter: Pairs);

    [Fact]
    public void The_pairs_drawn_reach_every_outcome_of_every_gate()
    {
        var seen = new HashSet<(string, GateOutcome)>();
        PatchyWorld.Pairs.Sample(
            p =>
            {
                lock (seen) seen.UnionWith(Outcomes(p).Select(o => (o.Key, o.Value)));
            },
            iter: Pairs);

        Assert.All(GateSet.All, gate => Assert.All(Enum.GetValues<GateOutcome>(), outcome => Assert.Contains((gate.Id, outcome), seen)));
    }

    [Fact]
    public void Where_nothing_is_demanded_a_gate_passes_and_says_nothing() =>
        PatchyWorld.Pairs.Sample(
            p =>
            {
                var pair = p.Pair;
                var silent = GateSet.For(pair.Offering).Where(gate => !gate.Concerns(pair)).ToArray();

                Assert.All(silent, gate => Assert.Equal(GateOutcome.Pass, gate.Check(pair).Outcome));
                Assert.Empty(GateSet.Explain(pair).Select(result => result.Id).Intersect(silent.Select(gate => gate.Id)));
            },
            iter: Pairs);

    [Fact]
    public void Taking_a_fact_away_never_passes_what_did_not_pass_and_never_fails_what_passed() =>
        PatchyWorld.Pairs.Sample(
            p =>
            {
                var before = Outcomes(p);
                foreach (var (gate, takeAway) in Facts)
                {
                    if (!before.TryGetValue(gate, out var was) || !Outcomes(takeAway(p)).TryGetValue(gate, out var now)) continue;
                    Assert.False(was != GateOutcome.Pass && now == GateOutcome.Pass, $"{gate}: {was} became {now}");
                    Assert.False(was == GateOutcome.Pass && now == GateOutcome.Fail, $"{gate}: {was} became {now}");
                }
            },
            iter: Pairs);

    [Fact]
    public void Without_one_whole_side_of_the_comparison_a_gate_asks() =>
        PatchyWorld.Pairs.Sample(
            p =>
            {
                var before = Outcomes(p);
                foreach (var (gate, takeAway, holds) in Sides)
                {
                    if (before.TryGetValue(gate, out var was) && holds(p, was)) Assert.True(Outcomes(takeAway(p))[gate] == GateOutcome.Unknown, gate);
                }
            },
            iter: Pairs);

    private static bool AnyOffered(PatchyPair p) => p.Units.Any(u => Matching.Catalog.UnitChoice.MayBeOffered(p.Building!, u));

    private static Dictionary<string, GateOutcome> Outcomes(PatchyPair p)
    {
        var pair = p.Pair;
        return GateSet.For(pair.Offering).ToDictionary(g => g.Id, g => g.Check(pair).Outcome);
    }
}
