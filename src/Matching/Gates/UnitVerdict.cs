using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>Turns what holds of single units into what holds of their building, so that a missing value never decides.</summary>
internal static class UnitVerdict
{
    /// <summary>Judges a building by its units.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="holds">Whether the constraint holds for a unit; null when that is not known.</param>
    /// <returns>
    /// Pass when a unit that suits in size passes, or all units do. Fail when every unit that may suit fails; where none may, when all fail.
    /// Null when no unit may be offered: the building itself has to answer.
    /// </returns>
    public static GateOutcome? Of(in Pair pair, Func<BuildingUnit, bool?> holds)
    {
        bool any = false, anyMaySuit = false, allHold = true, noneHolds = true, noneThatMaySuitHolds = true;
        foreach (var unit in UnitChoice.Offered(pair.Offering))
        {
            any = true;
            var verdict = holds(unit);
            var suits = UnitChoice.Suits(unit, pair.Need);
            if (suits == true && verdict == true) return GateOutcome.Pass;
            allHold &= verdict == true;
            noneHolds &= verdict == false;
            if (suits == false) continue;
            anyMaySuit = true;
            noneThatMaySuitHolds &= verdict == false;
        }

        if (!any) return null;
        if (allHold) return GateOutcome.Pass;
        return (anyMaySuit ? noneThatMaySuitHolds : noneHolds) ? GateOutcome.Fail : GateOutcome.Unknown;
    }

    /// <summary>The outcome of a constraint that holds, does not, or may.</summary>
    public static GateOutcome Of(bool? holds) => holds switch { true => GateOutcome.Pass, false => GateOutcome.Fail, null => GateOutcome.Unknown };
}
