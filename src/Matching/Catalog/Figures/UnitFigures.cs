using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A unit that may be offered, in plain numbers: what gates and features compare for every pair. NaN is unknown.</summary>
/// <remarks>Where the unit is silent, what its building says stands here already.</remarks>
public readonly struct UnitFigures
{
    internal UnitFigures(BuildingUnit unit, Building building)
    {
        Row = unit;
        GfaM2 = Figure.Of(unit.Gfa);
        DivisibleMinM2 = Figure.Of(unit.DivisibleMin);
        RentDay = Figure.Of(unit.Rent ?? building.Rent);
        FreeOn = unit.AvailableFrom ?? building.AvailableFrom;
        FitOut = unit.FitOut;
    }

    /// <summary>The unit's row.</summary>
    public BuildingUnit Row { get; }

    /// <summary>Gross floor area, m².</summary>
    public double GfaM2 { get; }

    /// <summary>Smallest part that may be let, m².</summary>
    public double DivisibleMinM2 { get; }

    /// <summary>Asking rent, 元/m²·day.</summary>
    public double RentDay { get; }

    /// <summary>The first day on which it can be moved into; null when unknown.</summary>
    public DateOnly? FreeOn { get; }

    /// <summary>State of fit-out; null when unknown.</summary>
    public FitOut? FitOut { get; }
}
