using BenchmarkDotNet.Attributes;
using Matching.Catalog;

namespace Matching.Benchmarks;

/// <summary>What a changed store costs before the next list: the picture of 20,000 companies and 1,000 spaces that everything reads.</summary>
[MemoryDiagnoser]
public class CatalogBenchmark
{
    [GlobalSetup]
    public void Draw() => _ = MicroWorld.World;

    [Benchmark]
    public CatalogSnapshot Build() => CatalogSnapshot.Build(MicroWorld.World.Data, 1);
}
