using Matching.Ranking;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>Whom the kept lists show, against who could be shown. Counted on a thread of its own: every list has its candidates.</summary>
public sealed partial class ExposurePanel
{
    // Cities are many; what is shown most says most.
    private const int Listed = 8;

    private readonly CancellationTokenSource _gone = new();
    private int _kept;
    private ExposureReport? _report;

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => _kept = Engine.Shortlists().Count;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || _kept == 0) return;
        var gone = _gone.Token;
        var report = await Task.Run(() => Engine.ExposureOfKept());
        if (gone.IsCancellationRequested) return;
        _report = report;
        StateHasChanged();
    }

    private static int Hidden(IEnumerable<ExposureShare> group) => Math.Max(0, group.Count() - Listed);
}
