using Matching.Import;

namespace Matching;

/// <summary>Data that a program needs to start was refused. The reports name every bad row.</summary>
/// <param name="reports">The reports of the refused files.</param>
public sealed class DataRefusedException(IReadOnlyList<ImportReport> reports)
    : Exception($"Refused: {string.Join(", ", reports.Select(r => $"{r.FileName} ({r.ErrorCount} errors)"))}. {string.Join(" ", reports.SelectMany(r => r.Issues).Take(3).Select(i => $"{i.File} row {i.Row}, {i.Column}: {i.Reason.En}"))}")
{
    /// <summary>The reports of the refused files.</summary>
    public IReadOnlyList<ImportReport> Reports { get; } = reports;
}
