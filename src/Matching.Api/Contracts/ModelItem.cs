using Matching.Domain;
using Matching.Models;
using Matching.Ranking;

namespace Matching.Api.Contracts;

/// <summary>Who answers one of the two questions at present, and every version that is kept.</summary>
/// <param name="Kind">Which question.</param>
/// <param name="RankedBy">The model's version, or the rules'.</param>
/// <param name="ReasonZh">Why, in Chinese.</param>
/// <param name="ReasonEn">Why, in English.</param>
/// <param name="Card">The card of the model that ranks, or that the reason is about; null when there is none.</param>
/// <param name="Champion">The current version; null when there is none or it cannot be read.</param>
/// <param name="Challenger">The version that was last kept beside it and not published; null when there is none.</param>
/// <param name="Versions">All versions, by name.</param>
public sealed record ModelItem(
    ModelKind Kind,
    string RankedBy,
    string ReasonZh,
    string ReasonEn,
    ModelCard? Card,
    string? Champion,
    string? Challenger,
    IReadOnlyList<ModelVersionItem> Versions)
{
    internal static ModelItem Of(ModelRegistry models, ModelKind kind)
    {
        var current = models.Examine(kind);
        var referee = Referee.Decide(current);
        return new ModelItem(
            kind,
            referee.Version,
            referee.Reason.Zh,
            referee.Reason.En,
            referee.Card,
            current.Package?.Card.Version,
            current.Challenger?.Version,
            [.. models.Versions(kind).Select(ModelVersionItem.Of)]);
    }
}
