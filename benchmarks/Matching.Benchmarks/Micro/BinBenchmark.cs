using BenchmarkDotNet.Attributes;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>What it costs to turn the features of rows into the bytes that trees compare, beside doing it value by value.</summary>
[Config(typeof(WorkConfig))]
public class BinBenchmark
{
    private const int Rows = 8_192;

    private float[] _columns = [];
    private CompiledForest _forest = null!;
    private ForestScratch _scratch = null!;

    [GlobalSetup]
    public void Draw()
    {
        _columns = FeatureColumns.Of(FeatureTable.Extract(FeatureSchema.Current, MicroWorld.Pairs(Rows)), 0, Rows);
        _forest = CompiledForest.Compile(MicroWorld.Forest);
        _scratch = _forest.Rent();
    }

    [Benchmark(Baseline = true)]
    [Work(Rows)]
    public void ValueByValue()
    {
        for (var c = 0; c < _forest.Columns.Length; c++)
        {
            var values = _columns.AsSpan(_forest.Columns[c].Input.Feature * Rows, Rows);
            var bins = _scratch.Bins(c);
            for (var row = 0; row < Rows; row++) bins[row] = _forest.Columns[c].Bin(values[row]);
        }
    }

    [Benchmark]
    [Work(Rows)]
    public void Columns() => ForestSteps.Bin(_forest, _columns, Rows, _scratch);
}
