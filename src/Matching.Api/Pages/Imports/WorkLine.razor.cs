using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Imports;

/// <summary>Says what is being done to a file and how far it has come.</summary>
public sealed partial class WorkLine
{
    // As often as a number has to move to look alive.
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource _gone = new();

    /// <summary>What is being done.</summary>
    [Parameter, EditorRequired]
    public required Text Text { get; set; }

    /// <summary>How far it has come.</summary>
    [Parameter, EditorRequired]
    public required RowProgress Progress { get; set; }

    /// <summary>Told to give up.</summary>
    [Parameter]
    public EventCallback Cancel { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive) _ = Follow(_gone.Token);
    }

    private async Task Follow(CancellationToken gone)
    {
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(gone)) StateHasChanged();
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The work is over, or the page was left.
        }
    }
}
