using Matching.Domain;
using Matching.Features;

namespace Matching.Scoring;

/// <summary>
/// Popularity, as a baseline. A space is as popular as the companies that engaged with it before the day; a company, which hardly ever has a
/// record of its own, is as popular as it is large: "big firms first" (domain 5.5).
/// </summary>
/// <param name="kind">Which of the two is ranked.</param>
public sealed class PopularityScorer(ModelKind kind) : IScorer
{
    /// <inheritdoc/>
    public string Method => "popularity";

    /// <inheritdoc/>
    public void Score(string query, FeatureTable candidates, Span<double> scores)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var pair = candidates.Pairs[i];
            scores[i] = kind == ModelKind.Placement
                ? pair.Catalog.EngagedMix(pair.Offering, pair.AsOf).Total
                : pair.Company.FactsKnownOn(pair.AsOf) && pair.Company.Company.Revenue is { } revenue ? (double)revenue.Wan : -1;
        }
    }
}
