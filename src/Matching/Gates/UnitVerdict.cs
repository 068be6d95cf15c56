using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>Turns what holds of single units into what holds of their building, so that a missing value never decides.</summary>
internal static class UnitVerdict
{
    /// <summary>Judges a building by its units, or by itself when no unit may be offered.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="test">The constraint.</param>
    /// <returns>
    /// Pass when a unit that suits in size passes, or all units do. Fail when every unit that may suit fails; where none may, when all fail.
    /// </returns>
    public static GateOutcome Of<T>(in Pair pair, in T test)
        where T : struct, IUnitTest
    {
        var units = pair.Offering.BuildingFigures!.Offered;
        if (units.Length == 0) return Of(test.Holds(pair));
        bool anyMaySuit = false, allHold = true, noneHolds = true, noneThatMaySuitHolds = true;
        foreach (ref readonly var unit in units.AsSpan())
        {
            var verdict = test.Holds(unit);
            var suits = UnitChoice.Suits(unit, pair.Need);
            if (suits == Suitability.Yes && verdict == true) return GateOutcome.Pass;
            allHold &= verdict == true;
            noneHolds &= verdict == false;
            if (suits == Suitability.No) continue;
            anyMaySuit = true;
            noneThatMaySuitHolds &= verdict == false;
        }

        if (allHold) return GateOutcome.Pass;
        return (anyMaySuit ? noneThatMaySuitHolds : noneHolds) ? GateOutcome.Fail : GateOutcome.Unknown;
    }

    /// <summary>The outcome of a constraint that holds, does not, or may.</summary>
    public static GateOutcome Of(bool? holds) => holds switch { true => GateOutcome.Pass, false => GateOutcome.Fail, null => GateOutcome.Unknown };
}
