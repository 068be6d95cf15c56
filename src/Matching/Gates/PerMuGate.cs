using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>A constraint on what a project promises for every mu of its plot (标准地 indicators, domain 1.4). It admits no tolerance.</summary>
/// <param name="id">The constraint's id.</param>
/// <param name="name">Its name.</param>
public abstract class PerMuGate(string id, Text name) : Gate(id, name, "万元/亩")
{
    private const int NoThreshold = 1, NotRecorded = 2, PlanUnknown = 3, AreaUnknown = 4;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.Review;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Plot is not null;

    /// <inheritdoc/>
    public override bool Concerns(in Pair pair) => pair.Offering.Plot is { } plot && (Threshold(plot) > 0 || ShouldHaveOne(plot));

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var plot = pair.Offering.Plot!;
        if (ShouldHaveOne(plot)) return GateCheck.Unknown(NotRecorded);
        if (Threshold(plot) is not { } threshold || threshold <= 0) return GateCheck.Pass(NoThreshold);
        var (limit, planned, least) = ((double)threshold, PlannedWan(pair.Need.Figures), LeastWan(pair.Offering.PlotFigures!));
        if (double.IsNaN(planned)) return GateCheck.Unknown(PlanUnknown, limit: limit);
        if (double.IsNaN(least)) return GateCheck.Unknown(AreaUnknown, limit: limit);
        return GateCheck.Of(Tolerance.AtLeast(planned, least), planned / (double)plot.Area!.Value.Mu, limit);
    }

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        var planned = PlannedWan(spaces.Need.Figures);
        if (double.IsNaN(planned)) return;
        var leasts = LeastWan(spaces.Plots).AsSpan(start, failed.Length);
        for (var i = 0; i < failed.Length; i++) failed[i] |= bit * (uint)Bits.Of(planned < Tolerance.Least(leasts[i]));
    }

    /// <summary>The least for every mu that the plot's record states; null when it states none.</summary>
    protected abstract decimal? Threshold(Plot plot);

    /// <summary>What the project plans in all, 万元; NaN when it was not said.</summary>
    protected abstract double PlannedWan(NeedFigures need);

    /// <summary>The least for the whole plot, 万元; NaN when its area or the threshold is unknown.</summary>
    protected abstract double LeastWan(PlotFigures plot);

    /// <summary>The same of all plots.</summary>
    internal abstract double[] LeastWan(PlotColumns plots);

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        NoThreshold => new($"{Name.Zh}没有要求", $"no threshold: {Name.En}"),
        NotRecorded => new($"标准地的{Name.Zh}要求未登记：请核实", $"standard land, its threshold is not recorded ({Name.En}): please verify"),
        PlanUnknown => new($"{Name.Zh}要求 {check.Limit:0.##} 万元/亩：项目计划是多少？", $"{Name.En} of {check.Limit:0.##} CNY 10k/mu required: what does the project plan?"),
        AreaUnknown => new($"{Name.Zh}要求 {check.Limit:0.##} 万元/亩，地块面积未知：请核实", $"{Name.En} of {check.Limit:0.##} CNY 10k/mu required, the plot's area is unknown: please verify"),
        _ => new($"{Name.Zh} {check.Measured:0.##} 万元/亩，要求 {check.Limit:0.##} 万元/亩", $"{Name.En} {check.Measured:0.##} CNY 10k/mu, {check.Limit:0.##} CNY 10k/mu required"),
    };

    private bool ShouldHaveOne(Plot plot) => plot.SupplyMode == SupplyMode.StandardLand && Threshold(plot) is null;
}
