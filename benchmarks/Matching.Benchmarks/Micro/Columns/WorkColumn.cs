using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Matching.Benchmarks;

/// <summary>A column that relates a benchmark's time or memory to its <see cref="WorkAttribute"/>; a dash where it says nothing.</summary>
internal abstract class WorkColumn(string name, string legend) : IColumn
{
    public string Id => $"{nameof(WorkColumn)}.{name}";

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        benchmarkCase.Descriptor.WorkloadMethod.GetCustomAttribute<WorkAttribute>() is { } work && summary[benchmarkCase] is { ResultStatistics: { } time } report
            ? Value(work, time.Mean, report)?.ToString("N3", CultureInfo.InvariantCulture) ?? "-"
            : "-";

    public override string ToString() => name;

    /// <summary>The figure; null when this work has none.</summary>
    /// <param name="work">How much one call does.</param>
    /// <param name="nanoseconds">Its mean time.</param>
    /// <param name="report">All that was measured of it.</param>
    protected abstract double? Value(WorkAttribute work, double nanoseconds, BenchmarkReport report);
}
