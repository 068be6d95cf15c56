using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>A constraint that a unit, or a building as a whole, may meet.</summary>
internal interface IUnitTest
{
    /// <summary>Whether a unit meets it.</summary>
    GateOutcome Judge(in UnitFigures unit);

    /// <summary>Whether the building meets it, when no unit may be offered.</summary>
    GateOutcome Judge(BuildingFigures building);
}
