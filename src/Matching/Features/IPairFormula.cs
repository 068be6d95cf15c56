using Matching.Catalog;

namespace Matching.Features;

/// <summary>
/// The formula of a feature of a pair. A struct, so that the loop over many pairs is compiled for this one formula, with nothing called and nothing
/// allocated on the way.
/// </summary>
/// <remarks>It may remember what it found for the last pair, as neighbors often share their company or their offering; its answers must not depend on it.</remarks>
public interface IPairFormula
{
    /// <summary>The value before clipping; NaN when missing.</summary>
    double Value(in Pair pair);
}
