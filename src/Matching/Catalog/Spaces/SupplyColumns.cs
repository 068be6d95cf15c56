using Matching.Domain;

namespace Matching.Catalog;

/// <summary>What the buildings of a table supply, one column for each <see cref="Supply"/>.</summary>
/// <param name="buildings">The buildings.</param>
internal sealed class SupplyColumns(BuildingFigures[] buildings)
{
    private readonly double[][] _highest = Columns(buildings, (figures, supply) => figures.Highest(supply));

    private readonly double[][] _lowest = Columns(buildings, (figures, supply) => figures.Lowest(supply));

    /// <summary><see cref="SupplyFigures.Highest"/> of each building: below what is needed, no unit will do.</summary>
    public double[] Highest(Supply supply) => _highest[(int)supply];

    /// <summary><see cref="SupplyFigures.Lowest"/> of each building: not below what is needed, no unit falls short.</summary>
    public double[] Lowest(Supply supply) => _lowest[(int)supply];

    private static double[][] Columns(BuildingFigures[] buildings, Func<SupplyFigures, Supply, double> of) =>
        [.. Enum.GetValues<Supply>().Select(supply => Array.ConvertAll(buildings, building => of(building.Supplies, supply)))];
}
