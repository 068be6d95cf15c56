using Matching.Domain;
using Matching.Ranking;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web.Virtualization;

namespace Matching.Api.Pages.Shortlists;

/// <summary>The ranked companies, of which only the lines on the screen are built.</summary>
public sealed partial class RankingTable
{
    // What a screen shows before the page is live, and what a row measures in RankingTable.razor.css.
    private const int FirstRows = 20;
    private const float RowHeight = 50;

    /// <summary>The ranking.</summary>
    [Parameter, EditorRequired]
    public required CompanyRanking Ranking { get; set; }

    /// <summary>The company that is open beside the table; null for none.</summary>
    [Parameter]
    public string? Opened { get; set; }

    /// <summary>Told which company to open.</summary>
    [Parameter]
    public EventCallback<string?> OpenedChanged { get; set; }

    /// <summary>The companies that are chosen to be compared.</summary>
    [Parameter]
    public IReadOnlyList<string> Chosen { get; set; } = [];

    /// <summary>Told of another choice.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<string>> ChosenChanged { get; set; }

    /// <summary>Moves when talks were recorded.</summary>
    [Parameter]
    public int Version { get; set; }

    private async ValueTask<ItemsProviderResult<RankedRow>> Provide(ItemsProviderRequest request)
    {
        var ranking = Ranking;
        // Away from the page's own thread: reasons of a long window take some milliseconds.
        var rows = await Task.Run(() => ranking.Rows(request.StartIndex, request.Count), request.CancellationToken);
        return new ItemsProviderResult<RankedRow>(rows, ranking.Count);
    }

    private Task Toggle(string company)
    {
        if (Chosen.Contains(company)) return ChosenChanged.InvokeAsync([.. Chosen.Where(id => id != company)]);
        return Chosen.Count < ShortlistPage.CompareAtMost ? ChosenChanged.InvokeAsync([.. Chosen, company]) : Task.CompletedTask;
    }
}
