using Matching.Import;

namespace Matching;

/// <summary>What the scoring of a file of rows came to. A file is scored whole or not at all.</summary>
/// <param name="Rows">Rows that were read.</param>
/// <param name="ErrorCount">What was wrong, those not listed included.</param>
/// <param name="Issues">What was wrong: at most 1,000, in the order of their rows.</param>
public sealed record RowScoringOutcome(long Rows, int ErrorCount, IReadOnlyList<ImportIssue> Issues)
{
    /// <summary>Whether the scores were written.</summary>
    public bool Accepted => ErrorCount == 0;
}
