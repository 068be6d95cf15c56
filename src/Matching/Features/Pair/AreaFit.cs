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
            var best = double.NaN;
            foreach (ref readonly var unit in building.Offered.AsSpan())
            {
                if (!double.IsNaN(unit.GfaM2)) best = double.MaxNumber(best, Fit(unit.GfaM2, need, unit.DivisibleMinM2));
            }

            return best;
        }

        private static double Fit(double block, double need, double smallestPart)
        {
            if (block < need) return Math.Exp(-2 * Math.Abs(Math.Log(block / need)));
            return smallestPart <= need || need >= 0.7 * block ? 1 : 0.6;
        }
    }
}
