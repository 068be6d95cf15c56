using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F33: 1 when the need lies within the best block, 0.6 when much of an undivided block would stay empty, falling with the ratio when it is too small.</summary>
public sealed class AreaFit()
    : PairFeature<AreaFit.Formula>("areaFit", new Text("面积契合", "area fit"), "1", 0, 1, new Text("需求或单元未知，或不是楼宇", "need or units unknown, or not a building"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override void Values(SpaceView spaces, int start, Span<float> column)
    {
        if (start < spaces.Plots.Count || double.IsNaN(spaces.Need.AreaMinM2))
        {
            column.Fill(float.NaN);
            return;
        }

        var (first, need) = (start - spaces.Plots.Count, Math.Max(1, spaces.Need.AreaMinM2));
        for (var i = 0; i < column.Length; i++)
        {
            var (sizes, below) = (spaces.Units.Sizes(first + i), spaces.Units.LargestBelowM2[first + i]);
            column[i] = Clip(
                Formula.Of((sizes & UnitSizes.Reached) != 0, (sizes & UnitSizes.WellUsed) != 0, double.IsNegativeInfinity(below) ? double.NaN : below, need), Min, Max);
        }
    }

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (pair.Offering.BuildingFigures is not { } building || double.IsNaN(pair.Need.AreaMinM2)) return double.NaN;
            var need = Math.Max(1, pair.Need.AreaMinM2);
            int reached = 0, used = 0;
            foreach (ref readonly var unit in building.Offered.AsSpan())
            {
                var large = unit.GfaM2 >= need;
                reached |= Bits.Of(large);
                used |= Bits.Of(large & ((unit.LeastLetM2 <= need) | (need >= UnitChoice.WellUsed * unit.GfaM2)));
            }

            return Of(reached != 0, used != 0, used != 0 ? double.NaN : LargestBelow(need, building.Offered), need);
        }

        // Reached: some unit is large enough. Used: some such unit is used well. Below: the largest unit that is not large enough; NaN for none.
        internal static double Of(bool reached, bool used, double largestBelow, double need)
        {
            if (used) return 1;
            var below = Math.Exp(-2 * Math.Abs(Math.Log(largestBelow / need)));
            return reached ? double.MaxNumber(0.6, below) : below;
        }

        private static double LargestBelow(double need, UnitFigures[] units)
        {
            var largest = double.NaN;
            foreach (ref readonly var unit in units.AsSpan())
            {
                if (unit.GfaM2 < need) largest = double.MaxNumber(largest, unit.GfaM2);
            }

            return largest;
        }
    }
}
