namespace Matching.Api.Pages.Today;

/// <summary>The staff's first page: whom to approach for each center, how the goals stand, who ranks, and on which data.</summary>
public sealed partial class TodayPage
{
    private TodayView _view = default!;

    /// <inheritdoc/>
    protected override void OnInitialized() => _view = Board.Current();
}
