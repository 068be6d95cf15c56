using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company builds less high: up to the height limit.</summary>
internal sealed class LowerBuilding() : RequirementAmount("lower-building", up: false, "H16")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.BuildingHeightM;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { BuildingHeightM = value };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => [pair.Offering.PlotFigures?.HeightLimitM ?? double.NaN];
}
