using BenchmarkDotNet.Attributes;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>What it costs to decide once what all rows of one space decide alike, and what scoring gains by it; one thread, the widest vectors.</summary>
[Config(typeof(WorkConfig))]
public class FoldBenchmark
{
    private const int Rows = 8_192;

    private readonly double[] _scores = new double[Rows];
    private CompiledForest _forest = null!;
    private ForestScratch _scratch = null!;

    [GlobalSetup]
    public void Draw()
    {
        _forest = CompiledForest.Compile(MicroWorld.Forest);
        _scratch = _forest.Rent();
        var columns = FeatureColumns.Of(FeatureTable.Extract(FeatureSchema.Current, MicroWorld.Pairs(Rows)), 0, Rows);
        ForestSteps.Bin(_forest, columns, Rows, _scratch);
        ForestSteps.Fold(_forest, Rows, _scratch);
    }

    [Benchmark]
    [Work(Rows, Trees = MicroWorld.Trees)]
    public void Fold() => ForestSteps.Fold(_forest, Rows, _scratch);

    [Benchmark(Baseline = true)]
    [Work(Rows, Trees = MicroWorld.Trees)]
    public void RunUnfolded() => _forest.Run(_scratch, _forest.Program, Rows, _scores);

    [Benchmark]
    [Work(Rows, Trees = MicroWorld.Trees)]
    public void RunFolded() => _forest.Run(_scratch, _scratch.Folded, Rows, _scores);
}
