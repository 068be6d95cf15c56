using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H05: the clear height reaches what is needed, within 0.1 m (domain 5.2).</summary>
public sealed class ClearHeightGate() : MeasuredSupplyGate("H05", new Text("净高", "clear height"), "m", Supply.ClearHeight)
{
    /// <summary>How much lower a room may be, m.</summary>
    private const double Below = 0.1;

    /// <inheritdoc/>
    protected override double Wanted(Need need) => need.Figures.ClearHeightM;

    /// <inheritdoc/>
    protected override double LeastFor(double wanted) => wanted - Below;

    /// <inheritdoc/>
    protected override double Usual(ActivityPreset preset, Need need) => preset.ClearHeightM?.Low ?? double.NaN;
}
