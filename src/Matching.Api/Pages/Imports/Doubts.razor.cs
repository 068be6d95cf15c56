using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Imports;

/// <summary>Why the titles of a file do not say what its rows are: it cannot be read, or its first row holds no titles.</summary>
public sealed partial class Doubts
{
    private const int TitlesShown = 5;

    /// <summary>What was seen of the file, read as any kind.</summary>
    [Parameter, EditorRequired]
    public required FileInspection Seen { get; set; }

    // Read as one kind or another, what is said of its columns means nothing yet; a file without titles has none.
    private IEnumerable<ImportIssue> Told => Seen.HeaderRow == 0 ? Seen.Report.Issues : Seen.Report.Issues.Where(issue => issue.Row == 0);

    private string Titles => string.Join(T("、", ", "), Seen.Columns.Select(column => column.Title).Where(title => title.Length > 0).Take(TitlesShown));
}
