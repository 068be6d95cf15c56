using Matching.Domain;

namespace Matching.Import;

/// <summary>Collects issues: counts all of them, keeps the first thousand.</summary>
internal sealed class IssueLog(string file)
{
    /// <summary>More than a person will read; the counts say how many there are.</summary>
    public const int Kept = 1_000;

    private const int LongestValue = 80;

    private readonly List<ImportIssue> _errors = [];
    private readonly List<ImportIssue> _warnings = [];

    public int ErrorCount { get; private set; }

    public int WarningCount { get; private set; }

    /// <param name="row">The row as a spreadsheet numbers it; 0 for the file.</param>
    /// <param name="column">The column's title; empty for the row.</param>
    /// <param name="value">The cell's text.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="position">The column's position, from 0; null for the row.</param>
    public void Add(int row, string column, string value, Fault fault, int? position = null)
    {
        var error = fault.Severity == IssueSeverity.Error;
        if (error) ErrorCount++;
        else WarningCount++;
        var kept = error ? _errors : _warnings;
        if (kept.Count < Kept)
            kept.Add(new ImportIssue(fault.Severity, file, row, column, Shorten(value), fault.Reason, fault.Remedy) { Position = position });
    }

    public void Error(int row, string column, string value, Text reason, Text remedy, int? position = null) => Add(row, column, value, new Fault(reason, remedy), position);

    public void Warn(int row, string column, string value, Text reason, Text remedy, int? position = null) =>
        Add(row, column, value, Fault.Warning(reason, remedy), position);

    public IReadOnlyList<ImportIssue> Issues() =>
        [.. _errors.Concat(_warnings.Take(Kept - _errors.Count)).OrderBy(issue => issue.Row)];

    private static string Shorten(string value) => value.Length <= LongestValue ? value : value[..(LongestValue - 1)] + "…";
}
