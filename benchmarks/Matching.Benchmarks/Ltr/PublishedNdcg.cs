using Matching.Evaluation;

namespace Matching.Benchmarks.Ltr;

/// <summary>NDCG as figures on public tables are published: a query with nothing to find counts 1.</summary>
internal sealed class PublishedNdcg(int k) : IRankingMetric
{
    private readonly Ndcg _ordinary = new(k);

    public string Name { get; } = $"ndcg@{k}-published";

    public double Evaluate(JudgedRanking ranking) => _ordinary.Evaluate(ranking) is var value && double.IsNaN(value) ? 1 : value;
}
