using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A unit that may be offered, in plain numbers: what gates and features compare for every pair.</summary>
/// <remarks>Where the unit is silent, what its building says stands here already.</remarks>
public readonly struct UnitFigures
{
    // What a unit is that does not reach the least size asked for, and one of which the least that can be let is too much.
    private readonly Suitability _whenSmall, _whenLarge;

    internal UnitFigures(BuildingUnit unit, Building building)
    {
        Row = unit;
        GfaM2 = Figure.Of(unit.Gfa);
        LeastLetM2 = double.MinNumber(GfaM2, Figure.Of(unit.DivisibleMin));
        RentDay = (double?)(unit.Rent ?? building.Rent)?.PerDay ?? double.PositiveInfinity;
        Ready = new ReadyFigures(unit.AvailableFrom ?? building.AvailableFrom, unit.FitOut);
        _whenSmall = unit.Gfa is null ? Suitability.Perhaps : Suitability.No;
        _whenLarge = unit.DivisibleMin is null ? Suitability.Perhaps : Suitability.No;
    }

    /// <summary>The unit's row.</summary>
    public BuildingUnit Row { get; }

    /// <summary>Gross floor area, m²; NaN when unknown.</summary>
    public double GfaM2 { get; }

    /// <summary>The least that can be let as far as is known, m²: the smallest part that may be let, else the whole; NaN when unknown.</summary>
    public double LeastLetM2 { get; }

    /// <summary>Asking rent, 元/m²·day; infinite when unknown, so that the lowest of several is a known one.</summary>
    public double RentDay { get; }

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
