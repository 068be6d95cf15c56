using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>What the units on offer supply.</summary>
internal static class Supplied
{
    /// <summary>How much of it each unit on offer has, or the building when there is none; NaN where unknown.</summary>
    public static IEnumerable<double> Of(Pair pair, Supply supply) => pair.Offering.BuildingFigures?.Supplies is not { } supplies ? []
        : supplies.Units == 0 ? [supplies.Own(supply)] : Enumerable.Range(0, supplies.Units).Select(unit => supplies.Of(unit, supply));
}
