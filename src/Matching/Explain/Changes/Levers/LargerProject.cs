using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company builds or takes more, having set no upper limit: as much as the plot must be filled with (5 % less passes: domain 5.2, H04).</summary>
internal sealed class LargerProject() : RequirementAmount("larger-area", up: true, "H04")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.AreaMax is null ? stated.AreaMin?.SquareMeters : null;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { AreaMin = Area.FromSquareMeters(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => [(pair.Offering.PlotFigures?.GfaMinM2 ?? double.NaN) * PlotChoice.Below];
}
