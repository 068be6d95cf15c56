using BenchmarkDotNet.Reports;

namespace Matching.Benchmarks;

/// <summary>Nanoseconds a row and tree: what published engines are compared by.</summary>
internal sealed class RowTreeColumn() : WorkColumn("ns/row·tree", "Nanoseconds on the clock for one row and one tree")
{
    protected override double? Value(WorkAttribute work, double nanoseconds, BenchmarkReport report) =>
        work.Trees == 0 ? null : nanoseconds / work.Pairs / work.Trees;
}
