using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company makes do with the electric capacity of a unit on offer.</summary>
internal sealed class LessPower() : RequirementAmount("less-power", up: false, "H07")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.PowerKva;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { PowerKva = value };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => Supplied.Of(pair, Supply.Power);
}
