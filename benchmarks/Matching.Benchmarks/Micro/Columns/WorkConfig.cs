using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace Matching.Benchmarks;

/// <summary>What every benchmark of pairs shows: memory, and time and memory by pairs and trees.</summary>
internal sealed class WorkConfig : ManualConfig
{
    public WorkConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new PairsPerSecondColumn(), new RowTreeColumn(), new BytesPerPairColumn());
    }
}
