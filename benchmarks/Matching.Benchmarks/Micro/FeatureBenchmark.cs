using BenchmarkDotNet.Attributes;
using Matching.Catalog;
using Matching.Features;

namespace Matching.Benchmarks;

/// <summary>What it costs to measure all features of pairs: one by one, and as a table on all cores.</summary>
[Config(typeof(WorkConfig))]
public class FeatureBenchmark
{
    private const int Rows = 4_096;

    private readonly float[] _row = new float[FeatureSchema.Current.Count];
    private Pair[] _pairs = [];

    [GlobalSetup]
    public void Draw() => _pairs = MicroWorld.Pairs(Rows);

    [Benchmark(Baseline = true)]
    [Work(Rows)]
    public float OneByOne()
    {
        var sum = 0f;
        foreach (var pair in _pairs)
        {
            FeatureSchema.Current.Extract(pair, _row);
            sum += _row[0];
        }

        return sum;
    }

    [Benchmark]
    [Work(Rows)]
    public FeatureTable Table() => FeatureTable.Extract(FeatureSchema.Current, _pairs);
}
