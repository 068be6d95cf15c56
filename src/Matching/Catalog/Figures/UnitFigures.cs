using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A unit that may be offered, in plain numbers: what gates and features compare for every pair. NaN is unknown.</summary>
/// <remarks>Where the unit is silent, what its building says stands here already.</remarks>
public readonly struct UnitFigures
{
    // What a unit is that does not reach the least size asked for, and one of which the least that can be let is too much.
    private readonly Suitability _whenSmall, _whenLarge;

    internal UnitFigures(BuildingUnit unit, Building building)
    {
        Row = unit;
        GfaM2 = Figure.Of(unit.Gfa);
        DivisibleMinM2 = Figure.Of(unit.DivisibleMin);
        LeastLetM2 = double.MinNumber(GfaM2, DivisibleMinM2);
        RentDay = Figure.Of(unit.Rent ?? building.Rent);
        LowestRentDay = double.IsNaN(RentDay) ? double.PositiveInfinity : RentDay;
        Ready = new ReadyFigures(unit.AvailableFrom ?? building.AvailableFrom, unit.FitOut);
        _whenSmall = double.IsNaN(GfaM2) ? Suitability.Perhaps : Suitability.No;
        _whenLarge = double.IsNaN(DivisibleMinM2) ? Suitability.Perhaps : Suitability.No;
    }

    /// <summary>The unit's row.</summary>
    public BuildingUnit Row { get; }

    /// <summary>Gross floor area, m².</summary>
    public double GfaM2 { get; }

    /// <summary>Smallest part that may be let, m².</summary>
    public double DivisibleMinM2 { get; }

    /// <summary>The least that can be let as far as is known, m²: that part, else the whole.</summary>
    public double LeastLetM2 { get; }

    /// <summary>Asking rent, 元/m²·day.</summary>
    public double RentDay { get; }

    /// <summary>Asking rent, infinite when unknown, so that the lowest of several can be taken.</summary>
    public double LowestRentDay { get; }

    /// <summary>When it is free, and how long fitting it out takes.</summary>
    public ReadyFigures Ready { get; }

    /// <summary>Whether its size suits: not too small, and not too large unless a part of it can be let.</summary>
    /// <remarks>Written without a jump: sizes are as good as random, and a processor that guesses a jump wrong loses more than all of this costs.</remarks>
    public Suitability Suits(Need need)
    {
        var large = Bits.Of(GfaM2 >= need.LeastUnitM2);
        var fits = Bits.Of(LeastLetM2 <= need.MostLetM2);
        var whenLarge = (fits * (int)Suitability.Yes) | ((1 - fits) * (int)_whenLarge);
        return (Suitability)((large * whenLarge) | ((1 - large) * ((int)_whenSmall | (int)need.WhenSmall)));
    }
}
