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
    private readonly Vector256<double> _day;
    private readonly double[] _rent, _refusalRent, _latest, _refusalDay, _largestBelow;
    private readonly long[] _sizes;

    public UnitOutlooks(BuildingColumns buildings, Need need, DateOnly asOf)
    {
        (_buildings, _need, _day) = (buildings, need, Vector256.Create((double)asOf.DayNumber));
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

    private void Look(int group)
    {
        var units = _buildings.Units;
        var building = group * Vector256<double>.Count;
        var counts = Vector256.LoadUnsafe(ref units.Counts[building]);
        var found = new Found(_need);
        var (first, length) = units.Of(group).GetOffsetAndLength(int.MaxValue);
        for (var (at, nth) = (first, 0); at < first + length; at += Vector256<double>.Count, nth++)
            found.Add(units, at, Vector256.LessThan(Vector256.Create((double)nth), counts), _day);

        var judged = found.Judged;
        var empty = Vector256.Equals(counts, Vector256<double>.Zero);
        var free = Vector256.MaxNative(Vector256.LoadUnsafe(ref _buildings.FreeOn[building]), _day);
        var (least, most) = (free + Vector256.LoadUnsafe(ref _buildings.LeastFitOut[building]), free + Vector256.LoadUnsafe(ref _buildings.MostFitOut[building]));
        var rent = Vector256.LoadUnsafe(ref _buildings.RentDay[building]);
        Store(Vector256.ConditionalSelect(Vector256.Equals(judged.Rent, Unknown), rent, judged.Rent), _rent);
        Store(Vector256.ConditionalSelect(empty, rent, found.RefusalRent), _refusalRent);
        Store(Vector256.ConditionalSelect(Vector256.Equals(judged.Latest, Never), most, judged.Latest), _latest);
        Store(Vector256.ConditionalSelect(empty, least, found.RefusalDay), _refusalDay);
        Store(found.LargestBelow, _largestBelow);
        found.Sizes.StoreUnsafe(ref _sizes[building]);

        void Store(Vector256<double> figures, double[] column) => figures.StoreUnsafe(ref column[building]);
    }

    // Every mask holds for more units than the one before: those that suit, those that may serve, all on offer.
    private struct Found(Need need)
    {
        private readonly Vector256<double> _least = Vector256.Create(need.LeastUnitM2), _most = Vector256.Create(need.MostLetM2);
        private readonly Vector256<double> _wanted = Vector256.Create(Math.Max(1, need.AreaMinM2));
        private readonly Vector256<double> _smallMayServe = need.WhenSmall == Suitability.No ? default : Vector256<double>.AllBitsSet;
        private Vector256<double> _suits, _mayServe, _large, _largeUndivided, _used, _reached;
        private Vector256<double> _rentSuits = Unknown, _rentMay = Unknown, _rentAll = Unknown, _latestSuits = Never, _latestMay = Never, _latestAll = Never;
        private Vector256<double> _earliestMay = Never, _earliestAll = Never, _rentOpenMay, _rentOpenAll, _dayOpenMay, _dayOpenAll;

        /// <summary>The lowest rent and the first certain day among the units that a building is judged by.</summary>
        public readonly (Vector256<double> Rent, Vector256<double> Latest) Judged => (
            Vector256.ConditionalSelect(_suits, _rentSuits, Vector256.ConditionalSelect(_mayServe, _rentMay, _rentAll)),
            Vector256.ConditionalSelect(_suits, _latestSuits, Vector256.ConditionalSelect(_mayServe, _latestMay, _latestAll)));

        public readonly Vector256<double> RefusalRent => Vector256.ConditionalSelect(
            Vector256.ConditionalSelect(_mayServe, _rentOpenMay, _rentOpenAll),
            Vector256.Create(double.NaN),
            Vector256.ConditionalSelect(_mayServe, _rentMay, _rentAll));

        public readonly Vector256<double> RefusalDay => Vector256.ConditionalSelect(
            Vector256.ConditionalSelect(_mayServe, _dayOpenMay, _dayOpenAll),
            Never,
            Vector256.ConditionalSelect(_mayServe, _earliestMay, _earliestAll));

        public Vector256<double> LargestBelow { get; private set; } = Vector256.Create(double.NegativeInfinity);

        public readonly Vector256<long> Sizes =>
            Flag(_suits, UnitSizes.Suits) | Flag(_large, UnitSizes.Large) | Flag(_largeUndivided, UnitSizes.LargeUndivided) | Flag(_reached, UnitSizes.Reached)
            | Flag(_used, UnitSizes.WellUsed);

        public void Add(UnitColumns units, int at, Vector256<double> exists, Vector256<double> day)
        {
            var (gfa, leastLet) = (Vector256.LoadUnsafe(ref units.GfaM2[at]), Vector256.LoadUnsafe(ref units.LeastLetM2[at]));
            var undivided = Vector256.GreaterThan(Vector256.LoadUnsafe(ref units.Undivided[at]), Vector256<double>.Zero);
            var large = Vector256.GreaterThanOrEqual(gfa, _least) & exists;
            var fits = Vector256.LessThanOrEqual(leastLet, _most);
            var suits = large & fits;
            var mayServe = suits | (large & undivided) | (Vector256.AndNot(exists, large) & (~Vector256.Equals(gfa, gfa) | _smallMayServe));
            _suits |= suits;
            _mayServe |= mayServe;
            _large |= large;
            _largeUndivided |= large & undivided;

            var reached = Vector256.GreaterThanOrEqual(gfa, _wanted) & exists;
            _reached |= reached;
            _used |= reached & (Vector256.LessThanOrEqual(leastLet, _wanted) | Vector256.GreaterThanOrEqual(_wanted, Vector256.Create(UnitChoice.WellUsed) * gfa));
            var below = Vector256.LessThan(gfa, _wanted) & exists;
            LargestBelow = Vector256.ConditionalSelect(below, Vector256.MaxNative(LargestBelow, gfa), LargestBelow);

            var rent = Vector256.LoadUnsafe(ref units.RentDay[at]);
            var rentOpen = Vector256.Equals(rent, Unknown);
            _rentOpenMay |= rentOpen & mayServe;
            _rentOpenAll |= rentOpen & exists;
            _rentSuits = Lower(_rentSuits, rent, suits);
            _rentMay = Lower(_rentMay, rent, mayServe);
            _rentAll = Lower(_rentAll, rent, exists);

            var freeOn = Vector256.LoadUnsafe(ref units.FreeOn[at]);
            var dayOpen = Vector256.Equals(freeOn, Never);
            _dayOpenMay |= dayOpen & mayServe;
            _dayOpenAll |= dayOpen & exists;
            var begun = Vector256.MaxNative(freeOn, day);
            var (earliest, latest) = (begun + Vector256.LoadUnsafe(ref units.LeastFitOut[at]), begun + Vector256.LoadUnsafe(ref units.MostFitOut[at]));
            _earliestMay = Lower(_earliestMay, earliest, mayServe);
            _earliestAll = Lower(_earliestAll, earliest, exists);
            _latestSuits = Lower(_latestSuits, latest, suits);
            _latestMay = Lower(_latestMay, latest, mayServe);
            _latestAll = Lower(_latestAll, latest, exists);
        }

        private static Vector256<double> Lower(Vector256<double> known, Vector256<double> next, Vector256<double> where) =>
            Vector256.ConditionalSelect(where, Vector256.MinNative(known, next), known);

        private static Vector256<long> Flag(Vector256<double> holds, UnitSizes flag) => holds.AsInt64() & Vector256.Create((long)flag);
    }
}
