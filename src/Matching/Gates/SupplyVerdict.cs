using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>
/// Turns what units supply into what holds of their building, by the rule of <see cref="UnitVerdict"/>: pass when a unit that suits in size supplies
/// enough, or all units do; fail when every unit that may suit supplies too little; where none may, when all do.
/// </summary>
internal static class SupplyVerdict
{
    /// <summary>Judges a building.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="wanted">What is needed: bit i for the <see cref="Supply"/> i. All of it must be there in one unit.</param>
    /// <param name="least">How much of each is enough.</param>
    public static GateOutcome Of(in Pair pair, uint wanted, double least)
    {
        var building = pair.Offering.BuildingFigures!;
        if (building.Supplies.Units == 0) return Judge(building.Supplies, -1, wanted, least);
        var (best, allPass, together) = (Suitability.No, true, MayBeTogether(building, pair.Need));
        foreach (ref readonly var unit in building.Offered.AsSpan()) best = (Suitability)Math.Max((int)best, (int)unit.Suits(pair.Need));
        var (anyPasses, servingFail) = (false, true);
        for (var i = 0; i < building.Supplies.Units; i++)
        {
            var suits = building.Offered[i].Suits(pair.Need);
            var outcome = Judge(building.Supplies, i, wanted, least);
            allPass &= outcome == GateOutcome.Pass;
            anyPasses |= suits == Suitability.Yes && outcome == GateOutcome.Pass;
            if (suits != Suitability.No || best == Suitability.No || together) servingFail &= outcome == GateOutcome.Fail;
        }

        // What several units have together can be more than what any of them has.
        servingFail &= !together || (wanted >> (int)Supply.Power & 1) == 0;
        return anyPasses || allPass ? GateOutcome.Pass : servingFail ? GateOutcome.Fail : GateOutcome.Unknown;
    }

    /// <summary>The most that is known of a supply among the units that suit best, or of the building when it has none; NaN when nothing is.</summary>
    public static double Best(in Pair pair, Supply supply)
    {
        var building = pair.Offering.BuildingFigures!;
        if (building.Supplies.Units == 0) return building.Supplies.Own(supply);
        var most = double.NaN;
        for (var i = 0; i < building.Supplies.Units; i++)
        {
            if (building.Offered[i].Suits(pair.Need) == pair.Units.JudgedBy) most = double.MaxNumber(most, building.Supplies.Of(i, supply));
        }

        return most;
    }

    /// <summary>Marks the buildings that fail: at once where every unit falls short or none does, one after the other only where units differ.</summary>
    public static void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed, uint wanted, double least)
    {
        var (columns, first) = (spaces.Buildings.Supplies, start - spaces.Plots.Count);
        for (var rest = wanted; rest != 0; rest &= rest - 1)
        {
            var supply = (Supply)System.Numerics.BitOperations.TrailingZeroCount(rest);
            var highest = columns.Highest(supply).AsSpan(first, failed.Length);
            var lowest = columns.Lowest(supply).AsSpan(first, failed.Length);
            for (var i = 0; i < failed.Length; i++)
            {
                // One jump that is hardly ever taken: whether a building falls short is as good as random, whether its units differ is not.
                var adds = supply == Supply.Power && MayBeTogether(spaces.Buildings.Figures[first + i], spaces.Need);
                var none = (highest[i] < least) & !adds;
                failed[i] |= bit * (uint)Bits.Of(none);
                if (((lowest[i] < least) & !none) && Of(spaces.PairAt(start + i), wanted, least) == GateOutcome.Fail) failed[i] |= bit;
            }
        }
    }

    private static bool MayBeTogether(BuildingFigures building, Need need) => building.LargestOpenM2 >= need.LeastUnitM2;

    // The building itself is unit -1.
    private static GateOutcome Judge(SupplyFigures supplies, int unit, uint wanted, double least)
    {
        var open = false;
        for (var rest = wanted; rest != 0; rest &= rest - 1)
        {
            var supply = (Supply)System.Numerics.BitOperations.TrailingZeroCount(rest);
            var have = unit < 0 ? supplies.Own(supply) : supplies.Of(unit, supply);
            if (have < least) return GateOutcome.Fail;
            open |= double.IsNaN(have);
        }

        return open ? GateOutcome.Unknown : GateOutcome.Pass;
    }
}
