using Matching.Catalog;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>Finds a company as somebody types; shows what there is while nothing is typed.</summary>
public sealed partial class CompaniesPage
{
    /// <summary>How many hits are listed at most.</summary>
    public const int Most = 20;

    // Long enough that a word is searched for once, short enough to feel immediate.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private static readonly string[] Examples = ["万科", "wk", "vanke", "SZ000002"];

    private readonly CancellationTokenSource _gone = new();
    private string _typed = "";
    private (string? Query, bool Simulated)? _shown;
    private IReadOnlyList<SearchHit>? _hits;
    private int _strokes;

    /// <summary>What is searched for.</summary>
    [SupplyParameterFromQuery(Name = "q")]
    public string? Q { get; set; }

    /// <summary>Whether simulated companies are found too.</summary>
    [SupplyParameterFromQuery(Name = "simulated")]
    public bool? WithSimulated { get; set; }

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private string? Query => string.IsNullOrWhiteSpace(Q) ? null : Q.Trim();

    private bool Simulated => WithSimulated == true;

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_shown == (Query, Simulated)) return;
        _shown = (Query, Simulated);
        // What was typed in the meantime stays under the typist's hand.
        if (_typed.Trim() != (Query ?? "") && _strokes == 0) _typed = Query ?? "";
        _hits = Query is { } query ? Engine.SearchCompanies(query, Most, Simulated) : null;
    }

    private static string Address(string? query, bool simulated) =>
        "/companies" + (query is null ? "" : $"?q={Uri.EscapeDataString(query)}") + (simulated ? $"{(query is null ? '?' : '&')}simulated=true" : "");

    private async Task Typed()
    {
        var stroke = ++_strokes;
        try
        {
            await Task.Delay(Pause, Time, _gone.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was left.
            return;
        }

        if (stroke != _strokes) return;
        Go(_typed, Simulated);
        _strokes = 0;
    }

    private void Go(string? query, bool simulated) => Navigation.NavigateTo(Address(string.IsNullOrWhiteSpace(query) ? null : query.Trim(), simulated), replace: true);

    // Enter may be faster than the pause.
    private void OpenFirst()
    {
        if (string.IsNullOrWhiteSpace(_typed)) return;
        if (Engine.SearchCompanies(_typed, 1, Simulated) is [var best]) Navigation.NavigateTo(CompanyAddress.Of(best.Id));
        else Go(_typed, Simulated);
    }
}
