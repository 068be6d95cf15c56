using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Ranking;

namespace Matching.Api.Pages.Today;

/// <summary>Who ranks in one kind of list, and how far it may be relied on.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="RankedBy">The version of who ranks.</param>
/// <param name="ByModel">Whether that is a model.</param>
/// <param name="Reason">Why it ranks.</param>
/// <param name="Standing">How far the current model, or else its challenger, may be relied on; null when there is neither.</param>
/// <param name="Card">The current model's card, whether or not it ranks.</param>
public sealed record ModelLine(ModelKind Kind, string RankedBy, bool ByModel, Text Reason, ModelStanding? Standing, ModelCard? Card)
{
    internal static ModelLine Of(ModelKind kind, CurrentModel current)
    {
        var referee = Referee.Decide(current);
        return new ModelLine(kind, referee.Version, referee.Version == referee.Card?.Version, referee.Reason, (current.Package?.Card ?? referee.Card) is { } card ? ModelStanding.Of(card, FeatureSchema.Current) : null, referee.Card);
    }
}
