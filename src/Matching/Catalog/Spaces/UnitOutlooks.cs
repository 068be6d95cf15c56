using System.Buffers;
using System.Runtime.Intrinsics;

namespace Matching.Catalog;

/// <summary>
/// What the units of many buildings come to for one need on a day: of all that <see cref="UnitOutlook"/> says of one building, the figures that gates and
/// features ask for. Four buildings are looked at together.
/// </summary>
internal sealed class UnitOutlooks : IDisposable
{
    private static readonly Vector256<double> Never = Vector256.Create((double)ReadyFigures.Never), Unknown = Vector256.Create(double.PositiveInfinity);

    private readonly BuildingColumns _buildings;
    private readonly Need _need;
    private readonly DateOnly _asOf;
    private readonly double[] _rent, _refusalRent, _latest, _refusalDay, _largestBelow;
    private readonly long[] _sizes;

    public UnitOutlooks(BuildingColumns buildings, Need need, DateOnly asOf)
    {
        (_buildings, _need, _asOf) = (buildings, need, asOf);
        var room = buildings.RentDay.Length;
        (_rent, _refusalRent) = (ArrayPool<double>.Shared.Rent(room), ArrayPool<double>.Shared.Rent(room));
        (_latest, _refusalDay) = (ArrayPool<double>.Shared.Rent(room), ArrayPool<double>.Shared.Rent(room));
        (_largestBelow, _sizes) = (ArrayPool<double>.Shared.Rent(room), ArrayPool<long>.Shared.Rent(room));
    }

    /// <summary>The lowest asking rent of each building, as <see cref="UnitOutlook.LowestRentDay(BuildingFigures)"/>; NaN when unknown.</summary>
    public ReadOnlySpan<double> LowestRentDay => _rent;

    /// <summary>
    /// The rent that a building fails by: when even this one is too high, every unit that may serve is too dear. NaN where an unknown rent leaves that open.
    /// </summary>
    public ReadOnlySpan<double> RefusalRentDay => _refusalRent;

    /// <summary>The day by which it is certain to be ready, as <see cref="Readiness.Of"/>; <see cref="ReadyFigures.Never"/> when unknown.</summary>
    public ReadOnlySpan<double> Latest => _latest;

    /// <summary>The day that a building fails by: when this one is too late, every unit is that may serve. Never where an unknown day leaves that open.</summary>
    public ReadOnlySpan<double> RefusalDay => _refusalDay;

    /// <summary>The largest unit that does not reach the least floor area, m²; negative infinity when there is none.</summary>
    public ReadOnlySpan<double> LargestBelowM2 => _largestBelow;

    /// <summary>What is known of the units' sizes.</summary>
    public UnitSizes Sizes(int building) => (UnitSizes)_sizes[building];

    /// <summary>Looks at some neighboring buildings; until then nothing is known of them.</summary>
    public void Look(int start, int count)
    {
        if (count == 0) return;
        var lanes = Vector256<double>.Count;
        for (var group = start / lanes; group * lanes < start + count; group++) Look(group);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var figures in (double[][])[_rent, _refusalRent, _latest, _refusalDay, _largestBelow]) ArrayPool<double>.Shared.Return(figures);
        ArrayPool<long>.Shared.Return(_sizes);
    }

    // Every mask holds for more units than the one before: those that suit, those that may serve, all on offer. One long method with its sums in local
    // variables, because the compiler keeps the fields of a larger struct in memory: that took twice as long.
    private void Look(int group)
    {
        Vector256<double> least = Vector256.Create(_need.LeastUnitM2), most = Vector256.Create(_need.MostLetM2);
        Vector256<double> wanted = Vector256.Create(Math.Max(1, _need.AreaMinM2)), wellUsed = Vector256.Create(UnitChoice.WellUsed);
        var smallMayServe = _need.WhenSmall == Suitability.No ? default : Vector256<double>.AllBitsSet;
        Vector256<double> rentSuits = Unknown, rentMay = Unknown, rentAll = Unknown, latestSuits = Never, latestMay = Never, latestAll = Never;
        Vector256<double> earliestMay = Never, earliestAll = Never, below = Vector256.Create(double.NegativeInfinity);
        Vector256<double> anySuits = default, anyMay = default, anyLarge = default, anyLargeUndivided = default, anyReached = default, anyUsed = default;
        Vector256<double> rentOpenMay = default, rentOpenAll = default, dayOpenMay = default, dayOpenAll = default;
        var day = Vector256.Create((double)_asOf.DayNumber);
        var (units, building) = (_buildings.Units, group * Vector256<double>.Count);
        var counts = Vector256.LoadUnsafe(ref units.Counts[building]);
        var (first, length) = units.Of(group).GetOffsetAndLength(int.MaxValue);
        for (var (at, nth) = (first, 0); at < first + length; at += Vector256<double>.Count, nth++)
        {
            var exists = Vector256.LessThan(Vector256.Create((double)nth), counts);
            var (gfa, leastLet) = (Vector256.LoadUnsafe(ref units.GfaM2[at]), Vector256.LoadUnsafe(ref units.LeastLetM2[at]));
            var large = Vector256.GreaterThanOrEqual(gfa, least) & exists;
            var largeUndivided = large & Vector256.GreaterThan(Vector256.LoadUnsafe(ref units.Undivided[at]), Vector256<double>.Zero);
            var suits = large & Vector256.LessThanOrEqual(leastLet, most);
            var may = suits | largeUndivided | (Vector256.AndNot(exists, large) & (~Vector256.Equals(gfa, gfa) | smallMayServe));
            anySuits |= suits;
            anyMay |= may;
            anyLarge |= large;
            anyLargeUndivided |= largeUndivided;

            var reached = Vector256.GreaterThanOrEqual(gfa, wanted) & exists;
            anyReached |= reached;
            anyUsed |= reached & (Vector256.LessThanOrEqual(leastLet, wanted) | Vector256.GreaterThanOrEqual(wanted, wellUsed * gfa));
            below = Vector256.ConditionalSelect(Vector256.LessThan(gfa, wanted) & exists, Vector256.MaxNative(below, gfa), below);

            var rent = Vector256.LoadUnsafe(ref units.RentDay[at]);
            var rentOpen = Vector256.Equals(rent, Unknown);
            rentOpenMay |= rentOpen & may;
            rentOpenAll |= rentOpen & exists;
            rentSuits = Lower(rentSuits, rent, suits);
            rentMay = Lower(rentMay, rent, may);
            rentAll = Lower(rentAll, rent, exists);

            var (earliestOn, latestOn) = (Vector256.LoadUnsafe(ref units.EarliestOn[at]), Vector256.LoadUnsafe(ref units.LatestOn[at]));
            var dayOpen = Vector256.Equals(earliestOn, Never);
            dayOpenMay |= dayOpen & may;
            dayOpenAll |= dayOpen & exists;
            var earliest = Vector256.MaxNative(earliestOn, day + Vector256.LoadUnsafe(ref units.LeastFitOut[at]));
            var latest = Vector256.MaxNative(latestOn, day + Vector256.LoadUnsafe(ref units.MostFitOut[at]));
            earliestMay = Lower(earliestMay, earliest, may);
            earliestAll = Lower(earliestAll, earliest, exists);
            latestSuits = Lower(latestSuits, latest, suits);
            latestMay = Lower(latestMay, latest, may);
            latestAll = Lower(latestAll, latest, exists);
        }

        var judgedRent = First(anySuits, rentSuits, anyMay, rentMay, rentAll);
        var judgedLatest = First(anySuits, latestSuits, anyMay, latestMay, latestAll);
        var onlyMay = Vector256.AndNot(anyMay, Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref _buildings.LargestOpenM2[building]), least));
        var rentOpenServing = Vector256.ConditionalSelect(onlyMay, rentOpenMay, rentOpenAll);
        var dayOpenServing = Vector256.ConditionalSelect(onlyMay, dayOpenMay, dayOpenAll);
        var servingRent = Vector256.ConditionalSelect(rentOpenServing, Vector256.Create(double.NaN), Vector256.ConditionalSelect(onlyMay, rentMay, rentAll));
        var servingDay = Vector256.ConditionalSelect(dayOpenServing, Never, Vector256.ConditionalSelect(onlyMay, earliestMay, earliestAll));

        // Where no unit is on offer, or nothing is known of it, the building itself answers.
        var empty = Vector256.Equals(counts, Vector256<double>.Zero);
        var ownRent = Vector256.LoadUnsafe(ref _buildings.RentDay[building]);
        var (ownEarliestOn, ownLatestOn) = (Vector256.LoadUnsafe(ref _buildings.EarliestOn[building]), Vector256.LoadUnsafe(ref _buildings.LatestOn[building]));
        var ownEarliest = Vector256.MaxNative(ownEarliestOn, day + Vector256.LoadUnsafe(ref _buildings.LeastFitOut[building]));
        var ownLatest = Vector256.MaxNative(ownLatestOn, day + Vector256.LoadUnsafe(ref _buildings.MostFitOut[building]));
        Vector256.ConditionalSelect(Vector256.Equals(judgedRent, Unknown), ownRent, judgedRent).StoreUnsafe(ref _rent[building]);
        Vector256.ConditionalSelect(empty, ownRent, servingRent).StoreUnsafe(ref _refusalRent[building]);
        Vector256.ConditionalSelect(Vector256.Equals(judgedLatest, Never), ownLatest, judgedLatest).StoreUnsafe(ref _latest[building]);
        Vector256.ConditionalSelect(empty, ownEarliest, servingDay).StoreUnsafe(ref _refusalDay[building]);
        below.StoreUnsafe(ref _largestBelow[building]);
        var sizes = Flag(anySuits, UnitSizes.Suits) | Flag(anyLarge, UnitSizes.Large) | Flag(anyLargeUndivided, UnitSizes.LargeUndivided)
            | Flag(anyReached, UnitSizes.Reached) | Flag(anyUsed, UnitSizes.WellUsed);
        sizes.StoreUnsafe(ref _sizes[building]);
    }

    private static Vector256<double> Lower(Vector256<double> known, Vector256<double> next, Vector256<double> where) =>
        Vector256.ConditionalSelect(where, Vector256.MinNative(known, next), known);

    private static Vector256<double> First(Vector256<double> suits, Vector256<double> ifSuits, Vector256<double> may, Vector256<double> ifMay, Vector256<double> otherwise) =>
        Vector256.ConditionalSelect(suits, ifSuits, Vector256.ConditionalSelect(may, ifMay, otherwise));

    private static Vector256<long> Flag(Vector256<double> holds, UnitSizes flag) => holds.AsInt64() & Vector256.Create((long)flag);
}
