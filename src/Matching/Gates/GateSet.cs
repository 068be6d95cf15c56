using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>All constraints, in the order of their ids.</summary>
public static class GateSet
{
    /// <summary>All constraints.</summary>
    public static IReadOnlyList<Gate> All { get; } =
    [
        new UseGate(),
        new NegativeListGate(),
        new BuildingAreaGate(),
        new PlotCapacityGate(),
        new ClearHeightGate(),
        new FloorLoadGate(),
        new PowerGate(),
        new SupplyGate(),
        new LeaseBudgetGate(),
        new LandBudgetGate(),
        new TimingGate(),
        new InvestmentGate(),
        new TaxGate(),
        new BidderGate(),
        new EnvironmentGate(),
        new PlanningLimitGate(),
        new RiskGate(),
        new StatusGate(),
        new ExclusionGate(),
        new SelfHoldGate(),
    ];

    // By kind of offering, as which constraints have a meaning depends on nothing else.
    private static readonly (Gate Gate, uint Bit)[][] ByKind =
    [
        .. new[] { Offering.Of(new Plot { Id = "" }), Offering.Of(new Building { Id = "", Name = "" }, []), Offering.Of(CenterIds.All[0]) }
            .OrderBy(o => o.Id.Kind)
            .Select(o => All.Select((gate, i) => (gate, 1u << i)).Where(g => g.gate.AppliesTo(o)).ToArray()),
    ];

    /// <summary>The constraints that have a meaning for an offering.</summary>
    public static Gate[] For(Offering offering) => [.. ByKind[(int)offering.Id.Kind].Select(g => g.Gate)];

    /// <summary>The constraints that a pair fails: bit i for constraint i of <see cref="All"/>. Allocates nothing.</summary>
    public static uint Failed(in Pair pair)
    {
        uint failed = 0;
        foreach (var (gate, bit) in ByKind[(int)pair.Offering.Id.Kind])
        {
            if (gate.Fails(pair)) failed |= bit;
        }

        return failed;
    }

    /// <summary>The constraints that each of several pairs fails.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="failed">Receives one mask a pair.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void Failed(ReadOnlySpan<Pair> pairs, Span<uint> failed)
    {
        if (failed.Length != pairs.Length) throw new ArgumentException($"Expected room for {pairs.Length} masks but got {failed.Length}.", nameof(failed));
        for (var i = 0; i < pairs.Length; i++) failed[i] = Failed(pairs[i]);
    }

    /// <summary>Whether any constraint looks at just this trait of a space.</summary>
    internal static bool Sees(SpaceTrait trait) => All.Any(gate => gate.Sees == trait);

    /// <summary>The constraints that a pair fails among those that look at just this trait of a space.</summary>
    internal static uint Failed(in Pair pair, SpaceTrait trait)
    {
        uint failed = 0;
        foreach (var (gate, bit) in ByKind[(int)pair.Offering.Id.Kind])
        {
            if (gate.Sees == trait && gate.Fails(pair)) failed |= bit;
        }

        return failed;
    }

    /// <summary>Marks the constraints that some neighboring spaces fail among those that every space has to be asked about for itself.</summary>
    /// <param name="spaces">The spaces, and who asks.</param>
    /// <param name="start">The first place; plots and buildings never come together.</param>
    /// <param name="failed">Receives the bits, one mask a place.</param>
    internal static void Mark(SpaceView spaces, int start, Span<uint> failed)
    {
        if (failed.IsEmpty) return;
        foreach (var (gate, bit) in ByKind[(int)(start < spaces.Plots.Count ? OfferingKind.Plot : OfferingKind.Building)])
        {
            if (gate.Sees == SpaceTrait.Own) gate.Mark(spaces, start, bit, failed);
        }
    }

    /// <summary>The ids of the constraints of a mask, in order.</summary>
    public static string[] Ids(uint failed) => failed == 0 ? [] : [.. All.Where((_, i) => (failed >> i & 1) != 0).Select(g => g.Id)];

    /// <summary>Decides the constraints of one pair by which anything is demanded, with words.</summary>
    public static GateResult[] Explain(Pair pair) => [.. For(pair.Offering).Where(g => g.Concerns(pair)).Select(g => g.Explain(pair))];
}
