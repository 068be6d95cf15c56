using Matching.Domain;

namespace Matching.Gates;

/// <summary>A constraint on an asking rent. What a rent passes, every lower one passes too.</summary>
internal interface IRentTest
{
    /// <summary>Judges a rent, 元/m²·day; NaN when unknown.</summary>
    GateOutcome Judge(double rentDay);
}
