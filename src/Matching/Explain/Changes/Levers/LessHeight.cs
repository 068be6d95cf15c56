using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company makes do with the clear height of a unit on offer, which may fall 0.1 m short (domain 5.2, H05).</summary>
internal sealed class LessHeight() : RequirementAmount("less-height", up: false, "H05")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.ClearHeightM;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { ClearHeightM = value };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => Supplied.Of(pair, Supply.ClearHeight).Select(height => height + 0.1);
}
