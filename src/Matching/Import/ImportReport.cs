using Matching.Domain;

namespace Matching.Import;

/// <summary>What an import found. A file is taken whole or not at all: with any error <see cref="Rows"/> is empty.</summary>
public sealed record ImportReport
{
    /// <summary>What the file was read as.</summary>
    public required DataFileKind Kind { get; init; }

    /// <summary>The file's name as it was given.</summary>
    public required string FileName { get; init; }

    /// <summary>The encoding found, such as <c>utf-8</c> or <c>gb18030</c>; <c>xlsx</c> for a workbook; empty when the file was refused unread.</summary>
    public required string Encoding { get; init; }

    /// <summary>Rows of data read: header, key row and blank rows not counted.</summary>
    public required int RowCount { get; init; }

    /// <summary>The rows, all of one kind; empty unless <see cref="Accepted"/>.</summary>
    public required MatchingData Rows { get; init; }

    /// <summary>The issues in the order of their rows: at most 1,000, errors before warnings when there are more.</summary>
    public required IReadOnlyList<ImportIssue> Issues { get; init; }

    /// <summary>How many errors there are, those not listed included.</summary>
    public required int ErrorCount { get; init; }

    /// <summary>How many warnings there are, those not listed included.</summary>
    public required int WarningCount { get; init; }

    /// <summary>Whether the file was taken.</summary>
    public bool Accepted => ErrorCount == 0;
}
