using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company makes do with less floor area: that of a unit or of all vacancy (which may fall 5 % short), what may be built, or what the budget pays for.</summary>
internal sealed class LessFloorArea() : RequirementAmount("less-area", up: false, "H03", "H04", "H09")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.AreaMin?.SquareMeters;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { AreaMin = Area.FromSquareMeters(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair)
    {
        if (pair.Offering.PlotFigures is { } plot) return [plot.GfaMaxM2];
        if (pair.Offering.BuildingFigures is not { } building) return [];
        var sizes = building.Offered.Concat(building.Open).Select(unit => unit.GfaM2).Append(building.VacantM2).SelectMany(size => new[] { size, size / UnitChoice.AreaBelow });
        var paid = Rents.Of(pair).Select(rent => pair.Need.Figures.BudgetMonthYuan * Rents.Above / (Figure.PerMonth(rent) + Rents.Fee(building)));
        return sizes.Concat(paid);
    }
}
