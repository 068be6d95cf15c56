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
                used |= Bits.Of(large & ((unit.LeastLetM2 <= need) | (need >= 0.7 * unit.GfaM2)));
            }

            if (used != 0) return 1;
            var nearest = reached == 0 ? building.LargestM2 : LargestBelow(need, building.Offered);
            var below = Math.Exp(-2 * Math.Abs(Math.Log(nearest / need)));
            return reached == 0 ? below : double.MaxNumber(0.6, below);
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
