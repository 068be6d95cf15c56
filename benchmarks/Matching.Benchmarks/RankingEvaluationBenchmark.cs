using BenchmarkDotNet.Attributes;
using Matching.Evaluation;

namespace Matching.Benchmarks;

/// <summary>What it costs to measure a method: one metric over all queries, the interval of its mean, and the paired test.</summary>
[MemoryDiagnoser]
public class RankingEvaluationBenchmark
{
    private const int Seed = 20200831;
    private const int Candidates = 10_000;

    private readonly Ndcg _ndcg = new(10);
    private JudgedRanking[] _rankings = [];
    private double[] _values = [];
    private double[] _others = [];

    [Params(50, 500)]
    public int Queries { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(Seed);
        _rankings = [.. Enumerable.Range(0, Queries).Select(query => Ranking(query, random))];
        _values = [.. _rankings.Select(_ndcg.Evaluate)];
        _others = [.. _values.Select(_ => random.NextDouble())];
    }

    [Benchmark]
    public double Ndcg()
    {
        var sum = 0.0;
        foreach (var ranking in _rankings) sum += _ndcg.Evaluate(ranking);
        return sum;
    }

    [Benchmark]
    public Estimate BootstrapInterval() => Bootstrap.Interval(_values, Seed);

    [Benchmark]
    public PairedTest PairedRandomizationTest() => PairedRandomization.Test(_values, _others, Seed);

    // One candidate in a hundred is judged, and one at least is positive: few labels, as in the bureau's own history.
    private JudgedRanking Ranking(int query, Random random)
    {
        var grades = new int?[Candidates];
        for (var i = 0; i < Candidates / 100; i++)
            grades[random.Next(Candidates)] = random.Next(JudgedRanking.HighestGrade + 1);
        grades[random.Next(Candidates)] = JudgedRanking.HighestGrade;
        return new JudgedRanking($"q{query}", grades);
    }
}
