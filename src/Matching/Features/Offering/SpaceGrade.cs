using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F24: building grade as an ordinal, 5 for super A to 1 for C.</summary>
public sealed class SpaceGrade()
    : OfferingFeature("spaceGrade", new Text("楼宇等级", "building grade"), "1", 1, 5, new Text("等级未知，或不是楼宇", "grade unknown, or not a building"))
{
    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog)
    {
        return offering.Building?.Grade switch
        {
            BuildingGrade.SuperA => 5,
            BuildingGrade.A => 4,
            BuildingGrade.B or BuildingGrade.IndustrialPark => 3,
            BuildingGrade.Incubator or BuildingGrade.ConvertedFactory => 2,
            BuildingGrade.C or BuildingGrade.Warehouse => 1,
            _ => double.NaN,
        };
    }
}
