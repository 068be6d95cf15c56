using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H07: the electric capacity that is available reaches what is needed (domain 5.2). A confirmed expansion is a reason to waive it.</summary>
public sealed class PowerGate() : MeasuredSupplyGate("H07", new Text("供电容量", "electric capacity"), "kVA", Supply.Power)
{
    private const double WattsPerKilowatt = 1_000;

    /// <inheritdoc/>
    protected override double Wanted(Need need) => need.Figures.PowerKva;

    /// <inheritdoc/>
    protected override double LeastFor(double wanted) => wanted;

    /// <inheritdoc/>
    /// <remarks>Watts a square meter over the floor area, taken as kVA: the least it can be, as no power factor is above 1.</remarks>
    protected override double Usual(ActivityPreset preset, Need need) =>
        preset.PowerWattsPerM2 is { } watts && !need.AreaEstimated ? watts.Low * need.AreaMinM2 / WattsPerKilowatt : double.NaN;
}
