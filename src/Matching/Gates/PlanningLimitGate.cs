using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H16: the plot lies outside the ecological red line, and the building stays within its height limit (domain 5.2).</summary>
/// <remarks>
/// Heritage protection is a question for the authority, not a refusal. A red line that is not recorded does not ask: land within it is not offered, and
/// the plan, not the row, is where one would look.
/// </remarks>
public sealed class PlanningLimitGate() : Gate("H16", new Text("红线与限高", "red line and height limit"), "m")
{
    private const int NoLimit = 1, InRedLine = 2, UnderHeritage = 3, NotRecorded = 4;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Plot is not null;

    /// <inheritdoc/>
    public override bool Concerns(in Pair pair) =>
        pair.Offering.Plot is { RedLine: true } or { Heritage: true } || !double.IsNaN(pair.Need.Figures.BuildingHeightM);

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var plot = pair.Offering.Plot!;
        double height = pair.Need.Figures.BuildingHeightM, limit = pair.Offering.PlotFigures!.HeightLimitM;
        if (plot.RedLine == true) return GateCheck.Fail(InRedLine);
        if (height > Tolerance.Most(limit)) return GateCheck.Of(false, height, limit);
        if (plot.Heritage == true) return GateCheck.Unknown(UnderHeritage, height, limit);
        if (double.IsNaN(height)) return GateCheck.Pass(NoLimit);
        return double.IsNaN(limit) ? GateCheck.Unknown(NotRecorded, height) : GateCheck.Of(true, height, limit);
    }

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        var redLine = spaces.Plots.RedLine.AsSpan(start, failed.Length);
        for (var next = redLine.IndexOf(true); next >= 0 && next < failed.Length; next++)
        {
            if (redLine[next]) failed[next] |= bit;
        }

        var height = spaces.Need.Figures.BuildingHeightM;
        if (double.IsNaN(height)) return;
        var limits = spaces.Plots.HeightLimitM.AsSpan(start, failed.Length);
        for (var i = 0; i < failed.Length; i++) failed[i] |= bit * (uint)Bits.Of(height > Tolerance.Most(limits[i]));
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        NoLimit => new("没有建筑高度要求", "no height asked for"),
        InRedLine => new("位于生态红线内", "within the ecological red line"),
        UnderHeritage => new("受文物保护限制：请征求文物部门意见", "under heritage protection: please ask the heritage authority"),
        NotRecorded => new($"建筑高 {check.Measured:0.##} m，限高未登记：请核实", $"building of {check.Measured:0.##} m, height limit not recorded: please verify"),
        _ => new($"建筑高 {check.Measured:0.##} m，限高 {check.Limit:0.##} m", $"building of {check.Measured:0.##} m, limit {check.Limit:0.##} m"),
    };
}
