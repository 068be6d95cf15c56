using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F33: 1 when the need lies within the best block, 0.6 when much of an undivided block would stay empty, falling with the ratio when it is too small.</summary>
public sealed class AreaFit()
    : PairFeature("areaFit", new Text("面积契合", "area fit"), "1", 0, 1, new Text("需求或单元未知，或不是楼宇", "need or units unknown, or not a building"))
{
    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        if (pair.Offering.Building is not { } building || pair.Need.AreaMin is not { } least) return double.NaN;
        var need = Math.Max(1, (double)least.SquareMeters);
        var best = double.NaN;
        foreach (var unit in pair.Offering.Units)
        {
            if (!UnitChoice.MayBeOffered(building, unit) || unit.Gfa is not { } gfa) continue;
            var fit = Fit((double)gfa.SquareMeters, need, (double)(unit.DivisibleMin ?? gfa).SquareMeters);
            best = double.IsNaN(best) ? fit : Math.Max(best, fit);
        }

        return best;
    }

    private static double Fit(double block, double need, double smallestPart)
    {
        if (block < need) return Math.Exp(-2 * Math.Abs(Math.Log(block / need)));
        return smallestPart <= need || need >= 0.7 * block ? 1 : 0.6;
    }
}
