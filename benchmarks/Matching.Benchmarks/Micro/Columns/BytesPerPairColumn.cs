using BenchmarkDotNet.Reports;

namespace Matching.Benchmarks;

/// <summary>Allocated bytes a pair.</summary>
internal sealed class BytesPerPairColumn() : WorkColumn("B/pair", "Bytes allocated for one pair of a company and a space")
{
    protected override double? Value(WorkAttribute work, double nanoseconds, BenchmarkReport report) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / (double?)work.Pairs;
}
