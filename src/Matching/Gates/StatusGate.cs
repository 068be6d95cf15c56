using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H18: the space may be offered, or is held for this very company (domain 5.2).</summary>
public sealed class StatusGate() : Gate("H18", new Text("状态", "Status"))
{
    private const int HeldForIt = 1, HeldForOther = 2;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.IsSpace;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var status = StatusOf(pair.Offering);
        if (status is null) return GateCheck.Unknown();
        if (status == SpaceStatus.Promotable) return GateCheck.Pass();
        if (status != SpaceStatus.Reserved) return GateCheck.Fail();
        return pair.Offering.Plot?.ReservedFor == pair.Company.Company.Id ? GateCheck.Pass(HeldForIt) : GateCheck.Fail(HeldForOther);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check switch
    {
        { Outcome: GateOutcome.Unknown } => new("招商状态未知：目前可以推介吗？", "status unknown: may it be offered at present?"),
        { Case: HeldForIt } => new("已为该企业锁定", "held for this company"),
        { Case: HeldForOther } => new("已为其他企业锁定", "held for another company"),
        { Outcome: GateOutcome.Pass } => new("可招商", "may be offered"),
        _ => new($"目前不可招商（{StatusOf(pair.Offering)}）", $"may not be offered at present ({StatusOf(pair.Offering)})"),
    };

    private static SpaceStatus? StatusOf(Offering offering) => offering.Plot is { } plot ? plot.Status : offering.Building?.Status;
}
