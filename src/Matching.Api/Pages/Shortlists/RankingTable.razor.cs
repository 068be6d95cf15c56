using Matching.Ranking;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web.Virtualization;

namespace Matching.Api.Pages.Shortlists;

/// <summary>The ranked companies, of which only the lines on the screen are built.</summary>
public sealed partial class RankingTable
{
    // What a screen shows before the page is live, and what a row measures in RankingTable.razor.css.
    private const int FirstRows = 25;
    private const float RowHeight = 40;

    private Virtualize<RankingItem>? _window;
    private int _shown;

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

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private bool IsFull => Chosen.Count >= RankingPage.CompareAtMost;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_shown == Version) return;
        _shown = Version;
        if (_window is not null) await _window.RefreshDataAsync();
    }

    private async ValueTask<ItemsProviderResult<RankingItem>> Provide(ItemsProviderRequest request)
    {
        // Away from the page's own thread: reasons of a long window take some milliseconds.
        var items = await Task.Run(() => Items(request.StartIndex, request.Count), request.CancellationToken);
        return new ItemsProviderResult<RankingItem>(items, Ranking.Count);
    }

    private IReadOnlyList<RankingItem> Items(int start, int count)
    {
        var rows = Ranking.Rows(start, count);
        var standings = Engine.Standings([.. rows.Select(row => row.Id)], Ranking.Offering.Id);
        return [.. rows.Zip(standings, (row, standing) => new RankingItem(row, standing))];
    }

    private Task Toggle(string company)
    {
        if (Chosen.Contains(company)) return ChosenChanged.InvokeAsync([.. Chosen.Where(id => id != company)]);
        return IsFull ? Task.CompletedTask : ChosenChanged.InvokeAsync([.. Chosen, company]);
    }
}
