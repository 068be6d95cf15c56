using System.Numerics;
using System.Runtime.CompilerServices;

namespace Matching.Catalog;

/// <summary>What a building's units on offer come to for a need on a day: rents and dates, apart by how well the units suit in size.</summary>
public readonly struct UnitOutlook
{
    private const uint MayServe = 1u << (int)Suitability.Perhaps | 1u << (int)Suitability.Yes;

    private readonly PerSuitability<double> _lowestRent;
    private readonly PerSuitability<int> _earliest, _latest;

    // Bit i: such a unit of suitability i is on offer.
    private readonly uint _seen, _rentUnknown, _dateUnknown;

    // The units that may serve: those that suit or may. All on offer where none do, or where several together may that nobody has spoken of.
    private readonly uint _serving;

    internal UnitOutlook(BuildingFigures building, Need need, DateOnly asOf)
    {
        var day = asOf.DayNumber;
        _lowestRent = PerSuitability<double>.Of(double.PositiveInfinity);
        _earliest = _latest = PerSuitability<int>.Of(ReadyFigures.Never);
        foreach (ref readonly var unit in building.Offered.AsSpan())
        {
            var suits = (int)unit.Suits(need);
            int earliest = unit.Ready.Earliest(day), latest = unit.Ready.Latest(day);
            _seen |= 1u << suits;
            _rentUnknown |= (uint)Bits.Of(double.IsPositiveInfinity(unit.RentDay)) << suits;
            _dateUnknown |= (uint)Bits.Of(earliest == ReadyFigures.Never) << suits;
            _lowestRent[suits] = double.MinNative(_lowestRent[suits], unit.RentDay);
            _earliest[suits] = Math.Min(_earliest[suits], earliest);
            _latest[suits] = Math.Min(_latest[suits], latest);
            HighestRentDay = double.MaxNative(HighestRentDay, unit.RentDay);
            LastLatest = Math.Max(LastLatest, latest);
        }

        _serving = (_seen & MayServe) != 0 && !(building.LargestOpenM2 >= need.LeastUnitM2) ? MayServe : ~0u;
    }

    /// <summary>Whether no unit may be offered.</summary>
    public bool IsEmpty => _seen == 0;

    /// <summary>How well the units suit that the space is judged by: those that suit; without any, those that may; without these, all on offer.</summary>
    public Suitability JudgedBy => (Suitability)BitOperations.Log2(_seen | 1);

    /// <summary>The highest asking rent of all units, 元/m²·day; infinite when one is unknown.</summary>
    public double HighestRentDay { get; }

    /// <summary>The day by which all units are certain to be ready; <see cref="ReadyFigures.Never"/> when one is unknown.</summary>
    public int LastLatest { get; }

    /// <summary>Whether a rent is unknown among the units that may serve.</summary>
    public bool ServingRentUnknown => (_rentUnknown & _serving) != 0;

    /// <summary>Whether a date is unknown among the units that may serve.</summary>
    public bool ServingDateUnknown => (_dateUnknown & _serving) != 0;

    /// <summary>The lowest known asking rent among the units that may serve, 元/m²·day; infinite when none is known.</summary>
    public double LowestServingRentDay => _serving == MayServe
        ? double.MinNative(_lowestRent[(int)Suitability.Perhaps], _lowestRent[(int)Suitability.Yes])
        : double.MinNative(_lowestRent[(int)Suitability.No], double.MinNative(_lowestRent[(int)Suitability.Perhaps], _lowestRent[(int)Suitability.Yes]));

    /// <summary>The first possible day of use among the units that may serve; <see cref="ReadyFigures.Never"/> when no date is known.</summary>
    public int EarliestServing => _serving == MayServe
        ? Math.Min(_earliest[(int)Suitability.Perhaps], _earliest[(int)Suitability.Yes])
        : Math.Min(_earliest[(int)Suitability.No], Math.Min(_earliest[(int)Suitability.Perhaps], _earliest[(int)Suitability.Yes]));

    /// <summary>The lowest known asking rent among units that suit so well, 元/m²·day; infinite when none is known.</summary>
    public double LowestRentDay(Suitability suits) => _lowestRent[(int)suits];

    /// <summary>The lowest asking rent of the building: that among the units it is judged by, else its own; NaN when unknown.</summary>
    public double LowestRentDay(BuildingFigures building) =>
        LowestRentDay(JudgedBy) is var rent && double.IsPositiveInfinity(rent) ? building.RentDay : rent;

    /// <summary>The first possible day of use among units that suit so well; <see cref="ReadyFigures.Never"/> when no date is known.</summary>
    public int Earliest(Suitability suits) => _earliest[(int)suits];

    /// <summary>The day by which the first of the units that suit so well is certain to be ready; <see cref="ReadyFigures.Never"/> when no date is known.</summary>
    public int Latest(Suitability suits) => _latest[(int)suits];

    [InlineArray(3)]
    private struct PerSuitability<T>
    {
        private T _first;

        public static PerSuitability<T> Of(T value)
        {
            var all = default(PerSuitability<T>);
            all[0] = all[1] = all[2] = value;
            return all;
        }
    }
}
