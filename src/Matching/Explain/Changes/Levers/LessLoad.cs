using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company makes do with the floor load of a unit on offer, which may fall 5 % short (domain 5.2, H06).</summary>
internal sealed class LessLoad() : RequirementAmount("less-load", up: false, "H06")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.FloorLoad?.Kilonewtons;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { FloorLoad = FloorLoad.FromKilonewtons(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => Supplied.Of(pair, Supply.FloorLoad).Select(load => load / 0.95);
}
