using Matching.Evaluation;

namespace Matching.Benchmarks.Ltr;

/// <summary>The single feature, upward or downward, that ranks the rows to learn from best.</summary>
/// <param name="Feature">Its place in the row.</param>
/// <param name="Sign">1 when more is better, −1 when less is.</param>
internal sealed record BestFeature(int Feature, int Sign)
{
    public static BestFeature Pick(LtrData train) =>
        Enumerable.Range(0, train.Width)
            .SelectMany(feature => new[] { new BestFeature(feature, 1), new BestFeature(feature, -1) })
            .MaxBy(candidate => LtrRankings.Of(train, candidate.Score(train)).Select(new Ndcg(10).Evaluate).Where(double.IsFinite).DefaultIfEmpty(0).Average())!;

    /// <summary>The scores; what is missing is worst.</summary>
    public double[] Score(LtrData data) => [.. data.Rows.Select(row => float.IsNaN(row[Feature]) ? double.MinValue : Sign * row[Feature])];
}
