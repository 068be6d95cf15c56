using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H18: the space may be offered, or is held for this very company, or was held until a day that is over (domain 5.2).</summary>
public sealed class StatusGate() : Gate("H18", new Text("状态", "Status"))
{
    private const int HeldForIt = 1, HeldForOther = 2, HeldForUnnamed = 3, HoldIsOver = 4;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Rules;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.IsSpace;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var status = pair.Offering.Status;
        if (status is null) return GateCheck.Unknown();
        if (status == SpaceStatus.Promotable) return GateCheck.Pass();
        if (status != SpaceStatus.Reserved) return GateCheck.Fail();

        if (pair.Offering.Plot?.HoldUntil < pair.AsOf) return GateCheck.Pass(HoldIsOver);

        // Held is held: not knowing for whom does not make it free.
        if (pair.Offering.Plot?.ReservedFor is not { } holder) return GateCheck.Fail(HeldForUnnamed);
        return holder == pair.Company.Company.Id ? GateCheck.Pass(HeldForIt) : GateCheck.Fail(HeldForOther);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check switch
    {
        { Outcome: GateOutcome.Unknown } => new("招商状态未登记：目前可以推介吗？", "status not recorded: may it be offered at present?"),
        { Case: HoldIsOver } => new(
            $"锁定已于 {pair.Offering.Plot!.HoldUntil:yyyy-MM-dd} 到期：推介前请更新状态", $"the hold ended on {pair.Offering.Plot!.HoldUntil:yyyy-MM-dd}: update the status before offering it"),
        { Case: HeldForIt } => new("已为该企业锁定", "held for this company"),
        { Case: HeldForOther } => new("已为其他企业锁定", "held for another company"),
        { Case: HeldForUnnamed } => new("已被锁定（未登记锁定企业）", "held, for whom is not recorded"),
        { Outcome: GateOutcome.Pass } => new("可招商", "may be offered"),
        _ => pair.Offering.Status switch
        {
            SpaceStatus.Planned => new("尚在规划，目前不可招商", "still being planned, may not be offered yet"),
            SpaceStatus.Announced => new("已公告出让，须公开竞买", "announced for public sale, open to bidders only"),
            SpaceStatus.Sold => pair.Offering.Plot is null ? new("已租售", "let or sold") : new("已出让", "sold"),
            _ => new("已撤回，目前不可招商", "withdrawn, may not be offered at present"),
        },
    };
}
