namespace Matching.Planning;

/// <summary>How much of a plan's time is gone.</summary>
/// <param name="time">The clock.</param>
/// <param name="limit">How long it may take.</param>
/// <param name="cancel">Ends it at once.</param>
internal sealed class PlanClock(TimeProvider time, TimeSpan limit, CancellationToken cancel)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>How long it has taken.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(_start);

    /// <summary>What is left.</summary>
    public TimeSpan Left => limit - Elapsed is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    /// <summary>Whether the time is over or the caller gave up.</summary>
    public bool IsOver => IsPast(1);

    /// <summary>Whether a share of the time is over or the caller gave up.</summary>
    public bool IsPast(double share) => cancel.IsCancellationRequested || Elapsed >= limit * share;

    /// <summary>Has something done when the caller gives up.</summary>
    public CancellationTokenRegistration OnCancel(Action stop) => cancel.Register(stop);
}
