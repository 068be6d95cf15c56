using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company plans its data centre with a lower power usage effectiveness: the most that is admitted.</summary>
internal sealed class LowerPue() : RequirementAmount("lower-pue", up: false, "H15")
{
    /// <inheritdoc/>
    protected override decimal Least => 1;

    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.Pue;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { Pue = value };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => [pair.Offering.PlotFigures?.PueMax ?? pair.Offering.BuildingFigures?.PueMax ?? double.NaN];
}
