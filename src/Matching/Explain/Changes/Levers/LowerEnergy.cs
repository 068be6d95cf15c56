using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company uses less energy per output: the most that is admitted.</summary>
internal sealed class LowerEnergy() : RequirementAmount("lower-energy", up: false, "H15")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.UnitEnergy;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { UnitEnergy = value };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => [pair.Offering.PlotFigures?.EnergyLimit ?? double.NaN];
}
