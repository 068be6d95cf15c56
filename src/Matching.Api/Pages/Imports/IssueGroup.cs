using System.Collections.Immutable;
using Matching.Import;

namespace Matching.Api.Pages.Imports;

/// <summary>Issues that say the same of one column, in the order of their rows.</summary>
/// <param name="Issues">The issues; one at least.</param>
public sealed record IssueGroup(ImmutableArray<ImportIssue> Issues)
{
    /// <summary>The first of them, which says what all say.</summary>
    public ImportIssue First => Issues[0];

    /// <summary>Equal warnings together, so that hundreds of them do not bury the others; every error by itself, since each has to be mended.</summary>
    public static ImmutableArray<IssueGroup> Of(IEnumerable<ImportIssue> issues) =>
        [.. issues.GroupBy(issue => issue.Severity == IssueSeverity.Error ? issue : issue with { Row = 0 }).Select(same => new IssueGroup([.. same]))];
}
