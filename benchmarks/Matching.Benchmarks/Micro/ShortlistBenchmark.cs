using BenchmarkDotNet.Attributes;
using Matching.Domain;

namespace Matching.Benchmarks;

/// <summary>What one shortlist costs through the engine: 20,000 companies for one space, gates, features, 500 trees, the best hundred with reasons.</summary>
[Config(typeof(WorkConfig))]
public class ShortlistBenchmark
{
    private BenchmarkEngine _engine = null!;

    [GlobalSetup]
    public void Open() => _engine = new BenchmarkEngine(MicroWorld.World, MicroWorld.Forest);

    [Benchmark]
    [Work(MicroWorld.Companies, Trees = MicroWorld.Trees)]
    public RankedList Shortlist() => _engine.Shortlist(MicroWorld.Space, MicroWorld.Top);
}
