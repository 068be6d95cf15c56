using Matching.Domain;
using Matching.Models;

namespace Matching.Api.Contracts;

/// <summary>All there is to know of the models of one kind.</summary>
/// <param name="Kind">Which question.</param>
/// <param name="Summary">Who ranks, and every version that is kept.</param>
/// <param name="ChampionCard">The card of the current version; null when there is none or it cannot be read.</param>
/// <param name="ChallengerCard">The card of its challenger; null when there is none.</param>
/// <param name="History">What was kept, published and taken back, oldest first.</param>
public sealed record ModelDetail(ModelKind Kind, ModelItem Summary, ModelCard? ChampionCard, ModelCard? ChallengerCard, IReadOnlyList<ModelEvent> History)
{
    internal static ModelDetail Of(ModelRegistry models, ModelKind kind)
    {
        var current = models.Examine(kind);
        return new ModelDetail(kind, ModelItem.Of(models, kind), current.Package?.Card, current.Challenger, models.History(kind));
    }
}
