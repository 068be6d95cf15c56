using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company makes do with less land: the plot may fall 5 % short (domain 5.2, H04).</summary>
internal sealed class LessLand() : RequirementAmount("less-land", up: false, "H04")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.Land?.Mu;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { Land = Area.FromMu(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => [(double)(pair.Offering.Plot?.Area?.Mu ?? 0) / PlotChoice.Below];
}
