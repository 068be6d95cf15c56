using BenchmarkDotNet.Reports;

namespace Matching.Benchmarks;

/// <summary>Thousand pairs a second.</summary>
internal sealed class PairsPerSecondColumn() : WorkColumn("k pairs/s", "Thousand pairs of a company and a space handled in a second")
{
    protected override double? Value(WorkAttribute work, double nanoseconds, BenchmarkReport report) => work.Pairs / nanoseconds * 1e6;
}
