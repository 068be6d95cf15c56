using BenchmarkDotNet.Attributes;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>What it costs to score rows that are in memory, on one thread: every width of vectors that the processor has, and the plain walk over the trees.</summary>
[Config(typeof(WorkConfig))]
public class KernelBenchmark
{
    private const int Rows = 8_192;

    private readonly double[] _scores = new double[Rows];
    private float[][] _encoded = [];
    private float[] _columns = [];
    private CompiledForest _compiled = null!;

    [ParamsSource(nameof(Paths))]
    public KernelPath Path { get; set; }

    public static IEnumerable<KernelPath> Paths => KernelPaths.Available;

    [GlobalSetup]
    public void Draw()
    {
        var table = FeatureTable.Extract(FeatureSchema.Current, MicroWorld.Pairs(Rows));
        _encoded = EncodedRows.Of(table);
        _columns = FeatureColumns.Of(table, 0, Rows);
        _compiled = CompiledForest.Compile(MicroWorld.Forest, Path);
    }

    [Benchmark(Baseline = true)]
    [Work(Rows, Trees = MicroWorld.Trees)]
    public void Walk()
    {
        for (var row = 0; row < Rows; row++) _scores[row] = ForestOracle.Score(MicroWorld.Forest, _encoded[row]);
    }

    [Benchmark]
    [Work(Rows, Trees = MicroWorld.Trees)]
    public void Score() => _compiled.Score(_columns, Rows, _scores);

    [Benchmark]
    public CompiledForest Compile() => CompiledForest.Compile(MicroWorld.Forest, Path);
}
