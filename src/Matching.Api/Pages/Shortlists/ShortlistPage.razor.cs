using Matching.Domain;
using Matching.Ranking;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Matching.Api.Pages.Shortlists;

/// <summary>Whom to approach for a center, a plot or a building: the whole ranking, narrowed, opened, compared, kept and exported.</summary>
public sealed partial class ShortlistPage
{
    /// <summary>How many companies are compared at most.</summary>
    public const int CompareAtMost = 4;

    private readonly CancellationTokenSource _gone = new();
    // What the controls show, and what was ranked last: the address follows a choice only after a moment, and the next choice builds on this one.
    private ShortlistQuestion _question = default!, _asked = default!;
    private CompanyRanking? _ranking;
    private string? _missing, _opened;
    private IReadOnlyList<string> _compared = [];
    private int _version;

    /// <summary>The offering.</summary>
    [SupplyParameterFromQuery]
    public string? Offering { get; set; }

    /// <summary>A part of the companies' names.</summary>
    [SupplyParameterFromQuery]
    public string? Name { get; set; }

    /// <summary>The city of the headquarters.</summary>
    [SupplyParameterFromQuery]
    public string? City { get; set; }

    /// <summary>A qualification tag.</summary>
    [SupplyParameterFromQuery]
    public string? Tag { get; set; }

    /// <summary>Least tier.</summary>
    [SupplyParameterFromQuery]
    public string? Tier { get; set; }

    /// <summary>Prefix of the industry's code.</summary>
    [SupplyParameterFromQuery]
    public string? Industry { get; set; }

    /// <summary>Who owns the companies.</summary>
    [SupplyParameterFromQuery]
    public string? Ownership { get; set; }

    /// <summary>How large they are.</summary>
    [SupplyParameterFromQuery]
    public string? Size { get; set; }

    /// <summary>The center that they fit best.</summary>
    [SupplyParameterFromQuery]
    public string? Center { get; set; }

    /// <summary>Whether simulated ones are listed too.</summary>
    [SupplyParameterFromQuery]
    public bool? Simulated { get; set; }

    /// <summary>The company that is opened beside the table.</summary>
    [SupplyParameterFromQuery(Name = "open")]
    public string? OpenCompany { get; set; }

    private string ComparisonAddress => $"/shortlist/compare?offering={_question.Offering}&companies={Uri.EscapeDataString(string.Join(',', _compared))}";

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var asked = ShortlistQuestion.Of(Offering, Name, City, Tag, Tier, Industry, Ownership, Size, Center, Simulated == true);
        _opened = OpenCompany;
        _question = asked;
        if (_ranking is not null && asked == _asked) return;
        _asked = asked;
        await Rank(asked);
    }

    private async Task Rank(ShortlistQuestion asked)
    {
        try
        {
            var ranking = await Task.Run(() => Shelf.Find(asked.Offering, asked.Filter), _gone.Token);
            // Another choice may have been made meanwhile; its ranking counts.
            if (asked == _asked) (_ranking, _missing) = (ranking, null);
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
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(question.Parts()) { ["open"] = null }));
    }

    private void Open(string? company) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("open", company), replace: true);

    private void Compare(IReadOnlyList<string> companies) => _compared = companies;

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
