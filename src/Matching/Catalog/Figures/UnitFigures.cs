using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// A unit that may be offered, or several that may be let together, in plain numbers: what gates and features compare for every pair.
/// </summary>
/// <remarks>Where a unit is silent, what its building says stands here already. A combination is judged as one unit: by its sum, its mean rent and its latest day.</remarks>
public readonly struct UnitFigures
{
    // What a unit is that does not reach the least size asked for, and one of which the least that can be let is too much.
    private readonly Suitability _whenSmall, _whenLarge;

    internal UnitFigures(BuildingUnit unit, Building building)
    {
        Rows = [unit];
        GfaM2 = Figure.Of(unit.Gfa);
        LeastLetM2 = double.MinNumber(GfaM2, Figure.Of(unit.DivisibleMin));
        RentDay = (double?)Rent(building)?.PerDay ?? double.PositiveInfinity;
        Ready = new ReadyFigures(unit.AvailableFrom ?? building.AvailableFrom, unit.FitOut);
        _whenSmall = unit.Gfa is null ? Suitability.Perhaps : Suitability.No;
        _whenLarge = unit.DivisibleMin is null ? Suitability.Perhaps : Suitability.No;
    }

    /// <summary>Takes several units of known size together.</summary>
    /// <param name="units">The units, by key.</param>
    /// <param name="building">Their building.</param>
    /// <param name="partKnown">False when some of them might do as well, but not all such choices were gone through.</param>
    internal UnitFigures(UnitFigures[] units, Building building, bool partKnown)
    {
        Rows = Array.ConvertAll(units, unit => unit.Rows[0]);
        GfaM2 = (double)Rows.Sum(row => row.Gfa!.Value.SquareMeters);

        // All of them are let, one perhaps in part.
        LeastLetM2 = GfaM2 - units.Max(unit => unit.GfaM2 - unit.LeastLetM2);
        RentDay = (double?)Rent(building)?.PerDay ?? double.PositiveInfinity;
        Ready = units.Select(unit => unit.Ready).Aggregate(ReadyFigures.Later);
        _whenLarge = partKnown && Array.TrueForAll(units, unit => unit._whenLarge == Suitability.No) ? Suitability.No : Suitability.Perhaps;
    }

    /// <summary>The unit's row, or the rows of the units that are let together, by key.</summary>
    public BuildingUnit[] Rows { get; }

    /// <summary>Gross floor area, m²; NaN when unknown.</summary>
    public double GfaM2 { get; }

    /// <summary>The least that can be let as far as is known, m²: the smallest part that may be let, else the whole; NaN when unknown.</summary>
    public double LeastLetM2 { get; }

    /// <summary>Asking rent, 元/m²·day; infinite when unknown, so that the lowest of several is a known one.</summary>
    public double RentDay { get; }

    /// <summary>When it is free, and how long fitting it out takes.</summary>
    public ReadyFigures Ready { get; }

    /// <summary>Whether nobody knows if a part of it may be let.</summary>
    public bool IsUndivided => _whenLarge == Suitability.Perhaps;

    /// <summary>Whether its size suits: not too small, and not too large unless a part of it can be let.</summary>
    /// <remarks>Written without a jump: sizes are as good as random, and a processor that guesses a jump wrong loses more than all of this costs.</remarks>
    public Suitability Suits(Need need)
    {
        var large = Bits.Of(GfaM2 >= need.LeastUnitM2);
        var fits = Bits.Of(LeastLetM2 <= need.MostLetM2);
        var whenLarge = (fits * (int)Suitability.Yes) | ((1 - fits) * (int)_whenLarge);
        return (Suitability)((large * whenLarge) | ((1 - large) * ((int)_whenSmall | (int)need.WhenSmall)));
    }

    /// <summary>The asking rent to the last digit: of several units the mean by area; null when one is unknown.</summary>
    public Rent? Rent(Building building)
    {
        if (Rows is [var only]) return only.Rent ?? building.Rent;
        var rents = Array.ConvertAll(Rows, row => row.Rent ?? building.Rent);
        if (Array.Exists(rents, rent => rent is null)) return null;
        var (lowest, highest) = (rents.Min(rent => rent!.Value.PerDay), rents.Max(rent => rent!.Value.PerDay));
        var mean = Rows.Zip(rents, (row, rent) => row.Gfa!.Value.SquareMeters * rent!.Value.PerDay).Sum() / Rows.Sum(row => row.Gfa!.Value.SquareMeters);
        return Domain.Rent.FromDay(Math.Clamp(mean, lowest, highest));
    }
}
