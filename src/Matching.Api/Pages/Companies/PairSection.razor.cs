using Matching.Api.Pages.Shortlists;
using Matching.Domain;
using Matching.Explain;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Matching.Api.Pages.Companies;

/// <summary>Why a company ranks where it does for one offering, what stands in its way, and what staff can do about it.</summary>
public sealed partial class PairSection
{
    private readonly CancellationTokenSource _gone = new();
    private PairExplanation _pair = default!;
    private PairPlace? _place;
    private (string Company, OfferingId Offering, int Version)? _shown;

    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required CompanyDossier Dossier { get; set; }

    /// <summary>The offering.</summary>
    [Parameter, EditorRequired]
    public OfferingId Offering { get; set; }

    /// <summary>How the offering was chosen.</summary>
    [Parameter]
    public OfferingChoice Asked { get; set; }

    /// <summary>Moves when talks were recorded.</summary>
    [Parameter]
    public int Version { get; set; }

    /// <summary>Told that talks were recorded.</summary>
    [Parameter]
    public EventCallback Recorded { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var asked = (Dossier.Id, Offering, Version);
        if (_shown == asked) return;
        (_shown, _place) = (asked, null);
        _pair = Engine.Explain(Dossier.Id, Offering);
        var filter = new CompanyFilter { IncludeSimulated = Dossier.Source.Kind == DataKind.Simulated };
        try
        {
            var place = await Task.Run(() => PairPlace.Of(Shelf.Find(asked.Offering, filter), asked.Id), _gone.Token);
            // Another offering may have been chosen meanwhile.
            if (_shown == asked) _place = place;
        }
        catch (OperationCanceledException) when (_gone.IsCancellationRequested)
        {
            // The page was left.
        }
    }

    private void Choose(OfferingId offering) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("offering", offering.ToString()), replace: true);

    private async Task Mark(bool lost)
    {
        if (!Engine.Catalog.TryFindOffering(Offering, out var offering)) return;
        var parameters = new DialogParameters<MarkDialog>
        {
            { dialog => dialog.CompanyId, Dossier.Id }, { dialog => dialog.CompanyName, Dossier.Name }, { dialog => dialog.Offering, offering }, { dialog => dialog.Lost, lost },
        };
        var title = lost ? T("标为不合适", "Mark as not suitable") : T("标为已联系", "Mark as contacted");
        var answer = await (await Dialogs.ShowAsync<MarkDialog>(title, parameters, new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true })).Result;
        if (answer is { Canceled: false }) await Recorded.InvokeAsync();
    }
}
