using System.Collections.Immutable;
using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Imports;

/// <summary>Every issue of a file: where, what, why, and what to do.</summary>
public sealed partial class IssueTable
{
    private const int More = 100;

    // The first rows say enough; a click goes to the sheet with all of them.
    private const int PlacesShown = 3;

    private ImportReport? _of;
    private ImmutableArray<IssueGroup> _groups = [];
    private int _most = More;

    /// <summary>What an import would report.</summary>
    [Parameter, EditorRequired]
    public required ImportReport Report { get; set; }

    /// <summary>The row of the titles as a spreadsheet numbers it.</summary>
    [Parameter, EditorRequired]
    public required int HeaderRow { get; set; }

    /// <summary>Told of the issue whose cell is to be shown.</summary>
    [Parameter]
    public EventCallback<ImportIssue> Chosen { get; set; }

    private Text Title => Report.ErrorCount > 0 ? new("要改的地方", "What to mend") : new("提示", "Warnings");

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_of, Report)) return;
        (_of, _groups) = (Report, IssueGroup.Of(Report.Issues));
    }

    // As a spreadsheet names the cell: C5; a whole row has its number alone.
    private static string Letter(ImportIssue issue) => issue.Position is { } position ? ColumnLetters.Of(position) : "";
}
