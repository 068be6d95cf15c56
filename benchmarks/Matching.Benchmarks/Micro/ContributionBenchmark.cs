using BenchmarkDotNet.Attributes;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>What it costs to part the scores of a shown list among the features, exactly: the best 50 of a list.</summary>
[Config(typeof(WorkConfig))]
public class ContributionBenchmark
{
    private const int Rows = 50;

    private float[] _columns = [];
    private double[] _sums = [];
    private ForestContributions _contributions = null!;

    [GlobalSetup]
    public void Draw()
    {
        _columns = FeatureColumns.Of(FeatureTable.Extract(FeatureSchema.Current, MicroWorld.Pairs(Rows)), 0, Rows);
        _sums = new double[_columns.Length];
        _contributions = ForestContributions.Of(MicroWorld.Forest);
    }

    [Benchmark]
    [Work(Rows, Trees = MicroWorld.Trees)]
    public void Explain() => _contributions.AddTo(_columns, Rows, _sums);

    [Benchmark]
    public ForestContributions Prepare() => ForestContributions.Of(MicroWorld.Forest);
}
