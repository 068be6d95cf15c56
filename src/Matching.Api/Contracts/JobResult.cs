using Matching.Domain;
using Matching.Features;
using Matching.Models;

namespace Matching.Api.Contracts;

/// <summary>What a training came to.</summary>
/// <param name="Decision">What ranks now, and why.</param>
/// <param name="Published">Whether the model is the current one now.</param>
/// <param name="Version">Its version; null when the history was too small to learn from, and so is all that follows.</param>
/// <param name="Standing">How far it may be relied on, with reasons.</param>
/// <param name="HoldOutQueries">Queries that judged it.</param>
/// <param name="Metrics">What the hold-out gave, the model beside its baselines.</param>
public sealed record JobResult(Text Decision, bool Published, string? Version, ModelStanding? Standing, int? HoldOutQueries, IReadOnlyList<CardMetric>? Metrics)
{
    internal static JobResult Of(TrainingOutcome outcome)
    {
        var card = outcome.Package?.Card;
        return new JobResult(
            outcome.Decision,
            outcome.Published,
            card?.Version,
            card is null ? null : ModelStanding.Of(card, FeatureSchema.Current),
            card?.HoldOutQueries,
            card?.Metrics);
    }
}
