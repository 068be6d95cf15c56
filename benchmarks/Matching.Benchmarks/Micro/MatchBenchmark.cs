using BenchmarkDotNet.Attributes;
using Matching.Domain;

namespace Matching.Benchmarks;

/// <summary>What one enquiry costs through the engine: 1,000 spaces, gates, features, 500 trees, the best hundred with reasons.</summary>
[Config(typeof(WorkConfig))]
public class MatchBenchmark
{
    private BenchmarkEngine _engine = null!;

    [GlobalSetup]
    public void Open() => _engine = new BenchmarkEngine(MicroWorld.World, MicroWorld.Forest);

    [Benchmark]
    [Work(MicroWorld.Spaces, Trees = MicroWorld.Trees)]
    public RankedList Match() => _engine.Match(MicroWorld.Top);
}
