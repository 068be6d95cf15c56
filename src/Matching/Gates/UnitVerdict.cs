using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>Turns what holds of single units into what holds of their building, so that a missing value never decides.</summary>
internal static class UnitVerdict
{
    // A bit for each answer that was seen: three outcomes, in three groups by how well the unit suits in size.
    private const uint Pass = 0b001_001_001, Fail = 0b010_010_010, MaySuit = 0b111_111_000, Suits = 0b111_000_000;

    /// <summary>Judges a building by its units, or by itself when no unit may be offered.</summary>
    /// <param name="building">The building.</param>
    /// <param name="need">The need.</param>
    /// <param name="test">The constraint.</param>
    /// <returns>
    /// Pass when a unit that suits in size passes, or all units do. Fail when every unit that may suit fails; where none may, when all fail.
    /// </returns>
    public static GateOutcome Of<T>(BuildingFigures building, Need need, in T test)
        where T : struct, IUnitTest
    {
        if (building.Offered.Length == 0) return test.Judge(building);
        uint seen = 0;
        foreach (ref readonly var unit in building.Offered.AsSpan())
            seen |= 1u << (((int)unit.Suits(need) * 3) + (int)test.Judge(unit));

        if ((seen & Suits & Pass) != 0 || (seen & ~Pass) == 0) return GateOutcome.Pass;
        var deciding = (seen & MaySuit) != 0 ? seen & MaySuit : seen;
        return (deciding & ~Fail) == 0 ? GateOutcome.Fail : GateOutcome.Unknown;
    }

    /// <summary>The outcome of a constraint that is known to hold, known not to, or neither; without a jump, as units are as good as random.</summary>
    public static GateOutcome Outcome(bool holds, bool doesNot) =>
        (GateOutcome)((Bits.Of(doesNot) * (int)GateOutcome.Fail) | ((1 - Bits.Of(holds | doesNot)) * (int)GateOutcome.Unknown));
}
