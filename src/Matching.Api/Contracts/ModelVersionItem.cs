using Matching.Domain;
using Matching.Features;
using Matching.Models;

namespace Matching.Api.Contracts;

/// <summary>A version of a model that is kept. Of one whose card cannot be read only the version and the problem are known.</summary>
/// <param name="Version">The version.</param>
/// <param name="Standing">How far it may be relied on, with reasons.</param>
/// <param name="Trainer">The trainer that made it.</param>
/// <param name="TrainedUntil">It learned from nothing on or after this day.</param>
/// <param name="DataKind">Kind of the data it learned from.</param>
/// <param name="HoldOutQueries">Queries that judged it.</param>
/// <param name="Decision">How its judgement ended.</param>
/// <param name="Problem">Why its card cannot be read, naming the file; null when it can.</param>
public sealed record ModelVersionItem(
    string Version, ModelStanding? Standing, string? Trainer, DateOnly? TrainedUntil, DataKind? DataKind, int? HoldOutQueries, Text? Decision, Text? Problem)
{
    internal static ModelVersionItem Of(ModelVersion version) => version.Card is { } card
        ? new(version.Name, ModelStanding.Of(card, FeatureSchema.Current), card.Trainer, card.TrainedUntil, card.DataKind, card.HoldOutQueries, card.Decision, null)
        : new(version.Name, null, null, null, null, null, null, version.Refusal);
}
