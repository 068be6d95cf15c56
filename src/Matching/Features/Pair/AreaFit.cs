using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F33: 1 when the need lies within the best block, 0.6 when much of an undivided block would stay empty, falling with the ratio when it is too small.</summary>
public sealed class AreaFit()
    : PairFeature<AreaFit.Formula>("areaFit", new Text("面积契合", "area fit"), "1", 0, 1, new Text("需求或单元未知，或不是楼宇", "need or units unknown, or not a building"))
{
    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (pair.Offering.BuildingFigures is not { } building || double.IsNaN(pair.Need.AreaMinM2)) return double.NaN;
            var need = Math.Max(1, pair.Need.AreaMinM2);
            double largestBelow = double.NaN, best = double.NaN;
            foreach (ref readonly var unit in building.Offered.AsSpan())
            {
                if (unit.GfaM2 < need) largestBelow = double.MaxNumber(largestBelow, unit.GfaM2);
                else if (unit.GfaM2 >= need) best = double.MaxNumber(best, unit.DivisibleMinM2 <= need || need >= 0.7 * unit.GfaM2 ? 1 : 0.6);
            }

            // Of those that are too small the largest comes nearest.
            return best == 1 || double.IsNaN(largestBelow) ? best : double.MaxNumber(best, Math.Exp(-2 * Math.Abs(Math.Log(largestBelow / need))));
        }
    }
}
