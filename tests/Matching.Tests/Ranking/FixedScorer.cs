using Matching.Catalog;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Tests.Ranking;

/// <summary>Scores as told: NaN and equal scores included.</summary>
internal sealed class FixedScorer(Func<Pair, double> scoreOf) : IScorer
{
    public string Method => "fixed";

    public void Score(string query, FeatureTable candidates, Span<double> scores)
    {
        for (var i = 0; i < scores.Length; i++) scores[i] = scoreOf(candidates.Pairs[i]);
    }
}
