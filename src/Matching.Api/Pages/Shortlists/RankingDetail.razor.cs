using Matching.Domain;
using Matching.Ranking;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Matching.Api.Pages.Shortlists;

/// <summary>Why a company stands where it stands, and what staff can do about it.</summary>
public sealed partial class RankingDetail
{
    private RankedRow _row = default!;
    private ElementReference _heading;

    /// <summary>The ranking.</summary>
    [Parameter, EditorRequired]
    public required CompanyRanking Ranking { get; set; }

    /// <summary>The company's line, from 0.</summary>
    [Parameter, EditorRequired]
    public int Line { get; set; }

    /// <summary>Told to close.</summary>
    [Parameter]
    public EventCallback Closed { get; set; }

    /// <summary>Told that talks were recorded.</summary>
    [Parameter]
    public EventCallback Marked { get; set; }

    /// <summary>Moves when talks were recorded.</summary>
    [Parameter]
    public int Version { get; set; }

    private string SheetAddress => $"/api/sheets/{Uri.EscapeDataString(_row.Id)}/{Ranking.Offering.Id}?format=html&lang={(Language.English ? "en" : "zh")}";

    /// <summary>Takes whoever opened it by the keyboard there; the page stays where it is.</summary>
    public ValueTask Focus() => _heading.FocusAsync(preventScroll: true);

    /// <inheritdoc/>
    protected override void OnParametersSet() => _row = Ranking.Rows(Line, 1)[0];

    private async Task Mark(bool lost)
    {
        var parameters = new DialogParameters<MarkDialog>
        {
            { dialog => dialog.CompanyId, _row.Id }, { dialog => dialog.CompanyName, _row.Name }, { dialog => dialog.Offering, Ranking.Offering }, { dialog => dialog.Lost, lost },
        };
        var title = lost ? T("标为不合适", "Mark as not suitable") : T("标为已联系", "Mark as contacted");
        var answer = await (await Dialogs.ShowAsync<MarkDialog>(title, parameters, new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true })).Result;
        if (answer is { Canceled: false }) await Marked.InvokeAsync();
    }
}
