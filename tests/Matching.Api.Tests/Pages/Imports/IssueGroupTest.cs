using Matching.Api.Pages.Imports;
using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Tests.Pages;

public class IssueGroupTest
{
    [Fact]
    public void Equal_warnings_of_a_column_stand_together_and_errors_by_themselves()
    {
        ImportIssue[] issues =
        [
            Issue(IssueSeverity.Warning, 2, "tags", "x"), Issue(IssueSeverity.Error, 3, "id", ""), Issue(IssueSeverity.Warning, 4, "tags", "x"),
            Issue(IssueSeverity.Warning, 4, "tags", "y"), Issue(IssueSeverity.Error, 5, "id", ""), Issue(IssueSeverity.Warning, 6, "name", "x"), Issue(IssueSeverity.Warning, 7, "tags", "x"),
        ];

        Assert.Equal(
            ["2 4 7", "3", "4", "5", "6"],
            IssueGroup.Of(issues).Select(group => string.Join(' ', group.Issues.Select(issue => issue.Row))));
    }

    private static ImportIssue Issue(IssueSeverity severity, int row, string column, string value) =>
        new(severity, "file.csv", row, column, value, new Text("怪", "odd"), new Text("改", "mend"));
}
