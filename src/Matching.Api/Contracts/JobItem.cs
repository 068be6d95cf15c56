using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>The training of a model, as it stands.</summary>
/// <param name="Id">Its key, as long as the server runs.</param>
/// <param name="Kind">Which model.</param>
/// <param name="Until">It learns from nothing on or after this day.</param>
/// <param name="Seed">The seed of everything random.</param>
/// <param name="Trainer">How it was asked to learn.</param>
/// <param name="State">How it stands.</param>
/// <param name="Step">What it is doing, or did last.</param>
/// <param name="Fraction">How much is done, 0–1, estimated; null when nobody can say.</param>
/// <param name="RequestedAt">When it was asked for, UTC.</param>
/// <param name="StartedAt">When it began; null before.</param>
/// <param name="FinishedAt">When it ended in whatever way; null before.</param>
/// <param name="Result">What it came to; null unless it succeeded.</param>
/// <param name="Problem">Why it failed; null unless it did.</param>
public sealed record JobItem(
    string Id,
    ModelKind Kind,
    DateOnly Until,
    int Seed,
    string Trainer,
    JobState State,
    Text Step,
    double? Fraction,
    DateTimeOffset RequestedAt,
    DateTimeOffset? StartedAt = null,
    DateTimeOffset? FinishedAt = null,
    JobResult? Result = null,
    Text? Problem = null);
