using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Parts;

/// <summary>Follows a training or a plan until it is over, without holding up the page.</summary>
public sealed partial class JobProgress
{
    // As often as a bar has to move to look alive.
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource _gone = new();
    private Job? _followed;

    /// <summary>The job's key.</summary>
    [Parameter, EditorRequired]
    public required string JobId { get; set; }

    /// <summary>Told once, when the job is over in whatever way.</summary>
    [Parameter]
    public EventCallback Over { get; set; }

    [Inject]
    private JobList Jobs { get; set; } = default!;

    private Job Job => _followed!;

    private JobItem Item => Job.Item;

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_followed?.Item.Id == JobId) return;
        _followed = Jobs.Find(JobId);
        if (RendererInfo.IsInteractive && !_followed.IsOver) _ = Follow(_followed, _gone.Token);
    }

    private async Task Follow(Job job, CancellationToken gone)
    {
        try
        {
            using var timer = new PeriodicTimer(Every);
            while (!job.IsOver && ReferenceEquals(job, _followed) && await timer.WaitForNextTickAsync(gone)) StateHasChanged();
            if (job.IsOver && ReferenceEquals(job, _followed)) await Over.InvokeAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page was left; the job goes on.
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }
}
