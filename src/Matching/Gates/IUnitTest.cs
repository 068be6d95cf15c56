using Matching.Catalog;

namespace Matching.Gates;

/// <summary>A constraint that a unit, or a building as a whole, may meet; null when that is not known.</summary>
internal interface IUnitTest
{
    /// <summary>Whether it holds for a unit.</summary>
    bool? Holds(in UnitFigures unit);

    /// <summary>Whether it holds for the pair's building, when no unit may be offered.</summary>
    bool? Holds(in Pair pair);
}
