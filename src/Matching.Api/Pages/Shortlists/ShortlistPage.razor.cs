using Matching.Domain;
using Matching.Ranking;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Matching.Api.Pages.Shortlists;

/// <summary>Whom to approach for a center, a plot or a building: the whole ranking, narrowed, opened, compared, kept and exported.</summary>
public sealed partial class ShortlistPage
{
    private readonly CancellationTokenSource _gone = new();
    // What the controls show, and what was ranked last: the address follows a choice only after a moment, and the next choice builds on this one.
    private ShortlistQuestion _question = default!, _asked = default!;
    private CompanyRanking? _ranking;
    private string? _missing, _opened;
    // Read from the address once; from then on the address follows the choice.
    private IReadOnlyList<string> _compared = [];
    private int _version;
    private RankingDetail? _detail;
    private bool _openedByHand;

    /// <summary>The company that is opened beside the table.</summary>
    [SupplyParameterFromQuery(Name = "open")]
    public string? OpenCompany { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => _compared = Picked;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var asked = Addressed;
        _opened = OpenCompany;
        _question = asked;
        if (NoOffering is { } nothing)
        {
            (_ranking, _missing) = (null, nothing);
            return;
        }

        if (_ranking is not null && asked == _asked) return;
        _asked = asked;
        await Rank(asked);
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_openedByHand || _detail is null) return;
        _openedByHand = false;
        await _detail.Focus();
    }

    private async Task Rank(ShortlistQuestion asked)
    {
        try
        {
            var ranking = await Task.Run(() => Shelf.Find(asked.Offering, asked.Filter), _gone.Token);
            // Another choice may have been made meanwhile; its ranking counts.
            if (asked != _asked) return;
            (_ranking, _missing) = (ranking, null);
            // Whom these conditions leave out cannot be compared under them.
            _compared = [.. _compared.Where(id => ranking.IndexOf(id) >= 0)];
        }
        catch (NotInCatalogException)
        {
            (_ranking, _missing) = (null, asked.Offering.ToString());
        }
        catch (OperationCanceledException) when (_gone.IsCancellationRequested)
        {
            // The page was left.
        }
    }

    private void Go(ShortlistQuestion question)
    {
        if (question.Offering != _question.Offering) _compared = [];
        _question = question;
        Navigation.NavigateTo(question.Address("/shortlist", _compared));
    }

    private void Open(string? company)
    {
        (_opened, _openedByHand) = (company, company is not null);
        Navigation.NavigateTo(_question.Address("/shortlist", _compared, _opened), replace: true);
    }

    // In the address too, so that whoever comes back from the comparison finds the ticks as they were.
    private void Compare(IReadOnlyList<string> companies)
    {
        _compared = companies;
        Navigation.NavigateTo(_question.Address("/shortlist", _compared, _opened), replace: true);
    }

    // Stages of talks are read anew where they are shown; the order changes with the next visit, not under the reader's hand.
    private void Marked() => _version++;

    private async Task Keep(KeepPurpose purpose)
    {
        if (_ranking is not { } ranking) return;
        var parameters = new DialogParameters<KeepDialog> { { dialog => dialog.Ranking, ranking }, { dialog => dialog.Purpose, purpose } };
        var title = purpose switch
        {
            KeepPurpose.Save => T("保存名单", "Save the list"),
            KeepPurpose.Print => T("打印名单", "Print the list"),
            _ => T("导出名单", "Export the list"),
        };
        var answer = await (await Dialogs.ShowAsync<KeepDialog>(title, parameters, new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true })).Result;
        if (answer is not { Canceled: false, Data: Shortlist kept }) return;
        var id = Uri.EscapeDataString(kept.Id);
        if (purpose is KeepPurpose.Xlsx or KeepPurpose.Csv) Navigation.NavigateTo($"/api/shortlists/{id}?format={purpose.ToString().ToLowerInvariant()}", forceLoad: true);
        else Navigation.NavigateTo($"/shortlists/{id}{(purpose == KeepPurpose.Print ? "?print=true" : "")}");
    }
}
