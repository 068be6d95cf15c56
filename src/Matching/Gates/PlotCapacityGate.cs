using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H04: the project neither overfills nor underfills the plot (domain 5.2): a floor area ratio has a floor as well as a ceiling.</summary>
/// <remarks>A plot that is too small fails even where it would do together with its neighbors: that is said, and it is for people to agree on.</remarks>
public sealed class PlotCapacityGate() : Gate("H04", new Text("地块容量", "Plot capacity"), "m²")
{
    private const int NeedUnknown = 1, PlotUnknown = 2, TooSmallProject = 3, LandShort = 4, LandEnough = 5, Estimated = 6, EstimateFits = 7;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.TaskForceLead;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Plot is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var plot = pair.Offering.PlotFigures!;
        var need = pair.Need;
        double land = need.Figures.LandM2, wanted = need.AreaMinM2, most = plot.GfaMaxM2;
        if (!double.IsNaN(land))
        {
            if (double.IsNaN(plot.AreaM2)) return GateCheck.Unknown(PlotUnknown, limit: land);
            var enough = Tolerance.AtLeast(plot.AreaM2, land * PlotChoice.Below);
            if (!enough || double.IsNaN(wanted)) return GateCheck.Of(enough, plot.AreaM2, land, enough ? LandEnough : LandShort);
        }

        if (double.IsNaN(wanted)) return GateCheck.Unknown(NeedUnknown);
        if (double.IsNaN(most)) return GateCheck.Unknown(PlotUnknown, limit: wanted);
        if (!Tolerance.AtMost(wanted, most)) return need.AreaEstimated ? GateCheck.Unknown(Estimated, most, wanted) : GateCheck.Of(false, most, wanted);
        var largest = double.MaxNumber(wanted, need.Figures.AreaMaxM2);
        if (!double.IsNaN(plot.GfaMinM2) && !Tolerance.AtLeast(largest, plot.GfaMinM2 * PlotChoice.Below))
            return need.AreaEstimated ? GateCheck.Unknown(Estimated, plot.GfaMinM2, largest) : GateCheck.Of(false, plot.GfaMinM2, largest, TooSmallProject);
        return GateCheck.Of(true, most, wanted, need.AreaEstimated ? EstimateFits : 0);
    }

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        var need = spaces.Need;
        var (land, wanted) = (need.Figures.LandM2, need.AreaMinM2);
        var (landStated, leastLand) = (!double.IsNaN(land), Tolerance.Least(land * PlotChoice.Below));
        var decides = !double.IsNaN(wanted) & !need.AreaEstimated;
        var largest = double.MaxNumber(wanted, need.Figures.AreaMaxM2);
        if (!landStated && !decides) return;
        var areas = spaces.Plots.AreaM2.AsSpan(start, failed.Length);
        var mosts = spaces.Plots.GfaMaxM2.AsSpan(start, failed.Length);
        var leasts = spaces.Plots.GfaMinM2.AsSpan(start, failed.Length);
        for (var i = 0; i < failed.Length; i++)
        {
            var landShort = landStated & (areas[i] < leastLand);
            var landOpen = landStated & double.IsNaN(areas[i]);
            var overfilled = wanted > Tolerance.Most(mosts[i]);
            var underfilled = !double.IsNaN(mosts[i]) & (largest < Tolerance.Least(leasts[i] * PlotChoice.Below));
            failed[i] |= bit * (uint)Bits.Of(landShort | (!landOpen & decides & (overfilled | underfilled)));
        }
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        NeedUnknown => new("项目需要多少建筑面积或土地？", "how much floor area or land does the project need?"),
        PlotUnknown => new($"地块面积或容积率未知，需要 {check.Limit:0} m²：请核实", $"the plot's area or floor area ratio is unknown, {check.Limit:0} m² needed: please verify"),
        LandShort => And(
            Together(pair, whole => new($"共 {Mu(whole.AreaM2)} 亩", $"{Mu(whole.AreaM2)} mu")),
            $"地块 {Mu(check.Measured)} 亩，需要 {Mu(check.Limit)} 亩", $"{Mu(check.Measured)} mu of land, {Mu(check.Limit)} mu needed"),
        LandEnough => Allowing(
            PlotChoice.Below, check, new($"地块 {Mu(check.Measured)} 亩，满足所需 {Mu(check.Limit)} 亩", $"{Mu(check.Measured)} mu of land for {Mu(check.Limit)} mu")),
        TooSmallProject => new($"项目需要 {check.Limit:0} m²，低于地块最低建筑面积 {check.Measured:0} m²", $"project of {check.Limit:0} m² is below the plot's least floor area, {check.Measured:0} m²"),
        Estimated => new($"按人员估算需要 {check.Limit:0} m²，超出地块可建范围（界限 {check.Measured:0} m²）：实际需要多少？", $"about {check.Limit:0} m² by staff against the plot's bound of {check.Measured:0} m²: how much is really needed?"),
        EstimateFits => new($"可建 {check.Measured:0} m²，按人员估算需要 {check.Limit:0} m²", $"{check.Measured:0} m² may be built, about {check.Limit:0} m² needed by staff"),
        _ => check.Outcome == GateOutcome.Pass
            ? new($"可建 {check.Measured:0} m²，需要 {check.Limit:0} m²", $"{check.Measured:0} m² may be built, {check.Limit:0} m² needed")
            : And(
                Together(pair, whole => new($"可建 {whole.GfaMaxM2:0} m²", $"{whole.GfaMaxM2:0} m² may be built")),
                $"最多可建 {check.Measured:0} m²，需要 {check.Limit:0} m²", $"at most {check.Measured:0} m² may be built, {check.Limit:0} m² needed"),
    };

    // With which neighbors the plot would do; null with none.
    private static Text? Together(in Pair pair, Func<PlotCombination, Text> size)
    {
        var plot = pair.Offering;
        if (pair.Catalog.PlotCombinations.For(pair.Need, plot) is not [var whole, ..]) return null;
        var others = whole.Plots.Where(other => other.Id != plot.Id).Select(other => other.Name).ToArray();
        return new($"与 {string.Join("、", others.Select(o => o.Zh))} 合并后{size(whole).Zh}", $"together with {string.Join(", ", others.Select(o => o.En))}: {size(whole).En}");
    }

    private static Text And(Text? more, string zh, string en) => more is null ? new(zh, en) : new($"{zh}；{more.Zh}", $"{en}; {more.En}");

    private static string Mu(double squareMeters) => $"{Area.FromSquareMeters((decimal)squareMeters).Mu:0.##}";
}
