using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H06: the permitted floor load reaches what is needed; 5 % less passes with an engineer's check (domain 5.2).</summary>
/// <remarks>The load of the ground floor holds only for a block that is on it and on offer (<see cref="SupplyFigures"/>).</remarks>
public sealed class FloorLoadGate() : MeasuredSupplyGate("H06", new Text("楼面荷载", "floor load"), "kN/m²", Supply.FloorLoad)
{
    private const double Below = 0.95;

    /// <inheritdoc/>
    protected override double Wanted(Need need) => need.Figures.FloorLoadKn;

    /// <inheritdoc/>
    protected override double LeastFor(double wanted) => wanted * Below;

    /// <inheritdoc/>
    protected override double Usual(ActivityPreset preset, Need need) => preset.FloorLoadKn?.Low ?? double.NaN;

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var said = base.Describe(pair, check);
        return check.Case == Tolerated ? new(said.Zh + "：须经结构工程师核算", said.En + ": an engineer must check it") : said;
    }
}
