using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H20: what the plot requires to be kept leaves enough of the building to be sold on (domain 5.2): self-held share ≤ 1 − share to be sold.</summary>
public sealed class SelfHoldGate() : Gate("H20", new Text("自持比例", "self-held share"), "share")
{
    private const int NothingKept = 1, SaleUnknown = 2, NotRecorded = 3;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.TaskForceLead;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Plot is not null;

    /// <inheritdoc/>
    public override bool Concerns(in Pair pair) => pair.Offering.PlotFigures!.SelfHoldShare > 0 || pair.Need.Figures.SellShare > 0;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        double kept = pair.Offering.PlotFigures!.SelfHoldShare, sold = pair.Need.Figures.SellShare;
        if (!(kept > 0) && !(sold > 0)) return GateCheck.Pass(NothingKept);
        if (double.IsNaN(sold)) return GateCheck.Unknown(SaleUnknown, kept);
        return double.IsNaN(kept) ? GateCheck.Unknown(NotRecorded, limit: 1 - sold) : GateCheck.Of(Tolerance.AtMost(kept, 1 - sold), kept, 1 - sold);
    }

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        var most = Tolerance.Most(1 - spaces.Need.Figures.SellShare);
        if (double.IsNaN(most)) return;
        var kept = spaces.Plots.SelfHoldShare.AsSpan(start, failed.Length);
        for (var i = 0; i < failed.Length; i++) failed[i] |= bit * (uint)Bits.Of(kept[i] > most);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        NothingKept => new("没有自持要求", "nothing has to be kept"),
        SaleUnknown => new($"须自持 {check.Measured:0.##%}：项目须转让多少？", $"{check.Measured:0.##%} must be kept: how much must be sold on?"),
        NotRecorded => new($"最多可自持 {check.Limit:0.##%}，自持要求未登记：请核实", $"at most {check.Limit:0.##%} can be kept, the plot's rule is not recorded: please verify"),
        _ => new($"须自持 {check.Measured:0.##%}，项目最多可自持 {check.Limit:0.##%}", $"{check.Measured:0.##%} must be kept, the project can keep {check.Limit:0.##%} at most"),
    };
}
