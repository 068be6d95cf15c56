using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>What can be let as one and has attributes that may be agreed anew: a unit on offer, several together, or a building of which no unit is recorded.</summary>
/// <param name="Building">The building.</param>
/// <param name="Rows">The units; empty for the building itself.</param>
internal sealed record UnitBlock(Building Building, BuildingUnit[] Rows)
{
    /// <summary>The name of the record.</summary>
    public string Record => Rows.Length == 0 ? Building.OfferingId.ToString() : "unit:" + string.Join(';', Ids);

    /// <summary>The keys of the units.</summary>
    public string[] Ids => Array.ConvertAll(Rows, row => row.Id);

    /// <summary>The name for people.</summary>
    public Text Name => Rows.Length == 0 ? new("楼宇", "the building") : new($"单元 {string.Join("、", Ids)} ", $"unit {string.Join(", ", Ids)}");

    /// <summary>The days on which its units are free, those of the building where they are silent; null where nobody knows.</summary>
    public DateOnly? FreeOn => Rows.Length == 0 ? Building.AvailableFrom
        : Array.TrueForAll(Rows, row => (row.AvailableFrom ?? Building.AvailableFrom) is not null) ? Rows.Max(row => row.AvailableFrom ?? Building.AvailableFrom) : null;

    /// <summary>The highest asking rent among its units; null where one is unknown.</summary>
    public Rent? HighestRent => Rows.Length == 0 ? Building.Rent
        : Array.TrueForAll(Rows, row => (row.Rent ?? Building.Rent) is not null) ? Rent.FromDay(Rows.Max(row => (row.Rent ?? Building.Rent)!.Value.PerDay)) : null;

    /// <summary>All that a building offers, in the order of <see cref="BuildingFigures.Offered"/>.</summary>
    public static IEnumerable<UnitBlock> Of(Offering offering)
    {
        if (offering is not { Building: { } building, BuildingFigures: { } figures }) return [];
        return figures.Offered.Length == 0 && !figures.HasUnits ? [new UnitBlock(building, [])] : figures.Offered.Select(unit => new UnitBlock(building, unit.Rows));
    }
}
