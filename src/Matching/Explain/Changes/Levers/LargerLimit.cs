using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>
/// The company accepts more floor area than the most it wanted: the least part of a unit that is let, which may be 10 % more (domain 5.2, H03), or what the
/// plot must be filled with.
/// </summary>
internal sealed class LargerLimit() : RequirementAmount("larger-limit", up: true, "H03", "H04")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.AreaMax?.SquareMeters;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { AreaMax = Area.FromSquareMeters(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => pair.Offering.PlotFigures is { } plot
        ? [plot.GfaMinM2 * PlotChoice.Below]
        : pair.Offering.BuildingFigures is { } building ? building.Offered.Concat(building.Open).Select(unit => unit.LeastLetM2 / UnitChoice.AreaAbove) : [];
}
