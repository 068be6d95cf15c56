using Matching.Domain;

namespace Matching;

/// <summary>Tells of a training's steps as parts of the whole. Each step ends at a given share of it, and may tell how far it has come itself.</summary>
/// <param name="progress">Told; null for nobody.</param>
internal sealed class TrainingSteps(IProgress<TrainingProgress>? progress)
{
    private double _from, _until;

    /// <summary>Begins a step; the one before is over.</summary>
    /// <param name="step">What it does.</param>
    /// <param name="until">The share of the whole that is done when it is over, 0–1; not less than that of the step before.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is less than before, or above 1.</exception>
    public void Begin(Text step, double until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, _until);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(until, 1);
        (_from, _until) = (_until, until);
        progress?.Report(new TrainingProgress(step, _from));
    }

    /// <summary>Tells how far the present step has come.</summary>
    /// <param name="detail">What it is doing now.</param>
    /// <param name="done">How much of the step is done, 0–1.</param>
    public void Within(Text detail, double done) => progress?.Report(new TrainingProgress(detail, _from + (Math.Clamp(done, 0, 1) * (_until - _from))));
}
