using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Contracts;

/// <summary>What an import read and what it did.</summary>
/// <param name="Kind">What the file was read as.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="Encoding">The encoding found; <c>xlsx</c> for a workbook.</param>
/// <param name="DryRun">Whether the file was only checked.</param>
/// <param name="RowCount">Rows of data read.</param>
/// <param name="ErrorCount">How many errors there are; with any, nothing is stored.</param>
/// <param name="WarningCount">How many warnings there are.</param>
/// <param name="Issues">Errors and warnings by row, the first 1,000.</param>
/// <param name="Stored">What changed in the store; null when nothing was to be stored.</param>
public sealed record ImportAnswer(
    DataFileKind Kind,
    string FileName,
    string Encoding,
    bool DryRun,
    int RowCount,
    int ErrorCount,
    int WarningCount,
    IReadOnlyList<ImportIssue> Issues,
    StoredRows? Stored)
{
    internal static ImportAnswer Of(ImportOutcome outcome, bool dryRun)
    {
        var report = outcome.Report;
        return new ImportAnswer(
            report.Kind, report.FileName, report.Encoding, dryRun, report.RowCount, report.ErrorCount, report.WarningCount, report.Issues,
            outcome.Stored is { } stored ? StoredRows.Of(stored) : null);
    }
}
