using Matching.Api.Contracts;
using Matching.Domain;

namespace Matching.Api.Jobs;

/// <summary>One training or plan from its request to its end. Safe for concurrent callers; once it is over nothing changes it.</summary>
/// <param name="asked">The job as it was asked for.</param>
/// <param name="work">What it does.</param>
/// <param name="time">The clock.</param>
internal sealed class Job(JobItem asked, JobWork work, TimeProvider time) : IProgress<TrainingProgress>
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _cancel = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private JobItem _item = asked;

    /// <summary>The job as it stands.</summary>
    public JobItem Item
    {
        get
        {
            lock (_gate) return _item;
        }
    }

    /// <summary>Whether it has come to an end.</summary>
    public bool IsOver => Item.FinishedAt is not null;

    /// <summary>Set when it is to give up.</summary>
    public CancellationToken Cancellation => _cancel.Token;

    /// <summary>Done when it has come to an end, in whatever way.</summary>
    public Task Ended => _ended.Task;

    /// <summary>What it does.</summary>
    public JobWork Work => work;

    /// <summary>Begins.</summary>
    /// <returns>False when it was canceled while it waited.</returns>
    public bool TryStart() => Change(item => item with { State = JobState.Running, StartedAt = time.GetUtcNow() });

    /// <inheritdoc/>
    /// <remarks>What is told after the job was asked to give up is of no interest.</remarks>
    public void Report(TrainingProgress value)
    {
        if (!Cancellation.IsCancellationRequested) Change(item => item with { Step = value.Step, Fraction = value.Fraction });
    }

    /// <summary>Asks it to give up: at once when it waits, else at its next step.</summary>
    /// <returns>False when it is over.</returns>
    public bool TryCancel()
    {
        var asked = Change(item => item.State == JobState.Queued
            ? item with { State = JobState.Canceled, FinishedAt = time.GetUtcNow(), Step = new Text("已取消", "canceled") }
            : item with { Step = new Text("正在取消", "canceling") });
        if (asked) _cancel.Cancel();
        return asked;
    }

    /// <summary>Ends well.</summary>
    /// <param name="keep">Puts in what came of it.</param>
    public void Succeed(Func<JobItem, JobItem> keep) =>
        Change(item => keep(item) with { State = JobState.Succeeded, FinishedAt = time.GetUtcNow(), Step = new Text("完成", "done"), Fraction = 1 });

    /// <summary>Ends with a problem.</summary>
    public void Fail(Text problem) => Change(item => item with { State = JobState.Failed, FinishedAt = time.GetUtcNow(), Problem = problem });

    /// <summary>Ends because it gave up.</summary>
    public void GiveUp() => Change(item => item with { State = JobState.Canceled, FinishedAt = time.GetUtcNow(), Step = new Text("已取消", "canceled") });

    private bool Change(Func<JobItem, JobItem> change)
    {
        lock (_gate)
        {
            if (_item.FinishedAt is not null) return false;
            _item = change(_item);
            if (_item.FinishedAt is not null) _ended.SetResult();
            return true;
        }
    }
}
