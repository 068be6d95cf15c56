using Matching.Domain;

namespace Matching.Import;

/// <summary>One thing that is wrong, or odd, in an imported file.</summary>
/// <param name="Severity">Whether it stops the import.</param>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Row">The row as a spreadsheet numbers it, from 1 with the header; 0 when the file as a whole is meant.</param>
/// <param name="Column">The column's title as the file writes it; empty when the whole row is meant.</param>
/// <param name="Value">The cell's value as the file writes it, shortened when long; empty when there is none.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ImportIssue(IssueSeverity Severity, string File, int Row, string Column, string Value, Text Reason, Text Remedy)
{
    /// <summary>The column's position in the file, from 0; null when the whole row or file is meant, or a column that is not there.</summary>
    public int? Position { get; init; }

    /// <summary>The issue on one line: file, row, column, value, reason, remedy.</summary>
    public override string ToString() => $"{File}:{Row} {Column} '{Value}': {Reason} -> {Remedy}";
}
