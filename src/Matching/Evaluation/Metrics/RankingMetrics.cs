namespace Matching.Evaluation;

/// <summary>The metrics that every evaluation reports.</summary>
public static class RankingMetrics
{
    /// <summary>ndcg@5, ndcg@10, ndcg@20, mrr, hit@1, hit@5, map@10 and recall@20, in this order (domain 6.5).</summary>
    public static IReadOnlyList<IRankingMetric> Standard { get; } =
    [
        new Ndcg(5),
        new Ndcg(10),
        new Ndcg(20),
        new Mrr(),
        new HitRate(1),
        new HitRate(5),
        new MeanAveragePrecision(10),
        new Recall(20),
    ];
}
