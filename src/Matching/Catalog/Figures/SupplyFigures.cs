using Matching.Domain;

namespace Matching.Catalog;

/// <summary>What a building and each of its units on offer supply, in plain numbers. What is either there or not is 1 or 0; NaN is unknown.</summary>
public sealed class SupplyFigures
{
    /// <summary>How many supplies there are.</summary>
    public static readonly int Count = Enum.GetValues<Supply>().Length;

    private readonly double[] _own, _units;

    internal SupplyFigures(Building building, UnitFigures[] offered)
    {
        _own =
        [
            Figure.Of(building.ClearHeightM), Figure.Of(building.FloorLoad), Figure.Of(building.PowerKva), Of(building.DualFeed),
            Of(building.Fiber), Of(building.LoadingDocks), Of(building.FreightLift), Of(building.AroundTheClock),
        ];
        Units = offered.Length;
        _units = new double[Count * Units];
        for (var i = 0; i < Units; i++)
        {
            var unit = offered[i].Row;
            ReadOnlySpan<double> stated =
            [
                Figure.Of(unit.ClearHeightM), Figure.Of(unit.FloorLoad), Figure.Of(unit.PowerKva), double.NaN,
                Of(unit.Fiber), Of(unit.LoadingDocks), Of(unit.FreightLift), Of(unit.AroundTheClock),
            ];
            for (var s = 0; s < Count; s++) _units[(i * Count) + s] = double.IsNaN(stated[s]) ? _own[s] : stated[s];
            if (unit.FloorLoad is null) _units[(i * Count) + (int)Supply.FloorLoad] = LoadAt(building, FloorNumbers.IncludeGround(unit.Floors));
        }
    }

    /// <summary>How many units are on offer.</summary>
    public int Units { get; }

    /// <summary>What the building as a whole supplies.</summary>
    public double Own(Supply supply) => _own[(int)supply];

    /// <summary>What a unit supplies; where it is silent, what its building does.</summary>
    /// <param name="unit">The unit's place among those on offer.</param>
    /// <param name="supply">What.</param>
    public double Of(int unit, Supply supply) => _units[(unit * Count) + (int)supply];

    /// <summary>The most that any unit on offer may supply, or the building when there is none: infinite when that is unknown of one.</summary>
    public double Highest(Supply supply) => Over(supply, double.NegativeInfinity, Math.Max);

    /// <summary>The least that any unit on offer is known to supply, or the building when there is none: infinite when nothing is known.</summary>
    public double Lowest(Supply supply) => Over(supply, double.PositiveInfinity, Math.Min);

    private static double Of(bool? value) => value is { } known ? Bits.Of(known) : double.NaN;

    // The ground floor's load holds for a block on the ground floor only (domain 5.2, H06): where that is unknown, so is the load.
    private static double LoadAt(Building building, bool? onGround)
    {
        if (building.GroundFloorLoad is not { } ground || onGround == false) return Figure.Of(building.FloorLoad);
        return onGround == true ? Figure.Of(ground) : double.NaN;
    }

    private double Over(Supply supply, double start, Func<double, double, double> choose)
    {
        if (Units == 0) return OrInfinite(Own(supply));
        for (var i = 0; i < Units; i++) start = choose(start, OrInfinite(Of(i, supply)));
        return start;

        static double OrInfinite(double value) => double.IsNaN(value) ? double.PositiveInfinity : value;
    }
}
