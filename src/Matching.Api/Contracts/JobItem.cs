using Matching.Domain;
using Matching.Evaluation;
using Matching.Planning;

namespace Matching.Api.Contracts;

/// <summary>A training, an evaluation or a plan, as it stands.</summary>
/// <param name="Id">Its key, as long as the server runs.</param>
/// <param name="Task">What it does.</param>
/// <param name="Kind">Which model is trained or measured; null for a plan.</param>
/// <param name="Until">The training or the evaluation learns from nothing on or after this day; null for a plan.</param>
/// <param name="Seed">The seed of everything random.</param>
/// <param name="Trainer">How the training was asked to learn; null for others.</param>
/// <param name="State">How it stands.</param>
/// <param name="Step">What it is doing, or did last.</param>
/// <param name="Fraction">How much is done, 0–1, estimated; null when nobody can say.</param>
/// <param name="RequestedAt">When it was asked for, UTC.</param>
/// <param name="StartedAt">When it began; null before.</param>
/// <param name="FinishedAt">When it ended in whatever way; null before.</param>
/// <param name="Result">What the training came to; null unless it succeeded.</param>
/// <param name="Outreach">The outreach plan; null unless it succeeded, and in lists of jobs.</param>
/// <param name="Trip">The trip; null unless it succeeded, and in lists of jobs.</param>
/// <param name="Problem">Why it failed; null unless it did.</param>
/// <param name="OutreachRequest">What the outreach plan was asked for; null for anything else.</param>
/// <param name="TripRequest">What the trip was asked for; null for anything else.</param>
/// <param name="Evaluation">What the evaluation measured; null unless it succeeded, and in lists of jobs.</param>
public sealed record JobItem(
    string Id,
    JobTask Task,
    ModelKind? Kind,
    DateOnly? Until,
    int Seed,
    string? Trainer,
    JobState State,
    Text Step,
    double? Fraction,
    DateTimeOffset RequestedAt,
    DateTimeOffset? StartedAt = null,
    DateTimeOffset? FinishedAt = null,
    JobResult? Result = null,
    OutreachReport? Outreach = null,
    TripProposal? Trip = null,
    Text? Problem = null,
    PlanOutreachRequest? OutreachRequest = null,
    PlanTripRequest? TripRequest = null,
    Report? Evaluation = null)
{
    /// <summary>The job without its plan or report, which may be long.</summary>
    internal JobItem InList => this with { Outreach = null, Trip = null, Evaluation = null };
}
