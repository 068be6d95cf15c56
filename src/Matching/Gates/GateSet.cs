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
        new BuildingAreaGate(),
        new PlotCapacityGate(),
        new LeaseBudgetGate(),
        new LandBudgetGate(),
        new TimingGate(),
        new BidderGate(),
        new RiskGate(),
        new StatusGate(),
        new ExclusionGate(),
    ];

    /// <summary>The constraints that have a meaning for an offering.</summary>
    public static Gate[] For(Offering offering) => [.. All.Where(g => g.AppliesTo(offering))];

    /// <summary>Decides all constraints of one pair, with words.</summary>
    public static GateResult[] Explain(Pair pair) => [.. For(pair.Offering).Select(g => g.Explain(pair))];
}
