using Matching.Domain;
using Matching.Models;

namespace Matching.Api.Pages;

/// <summary>What the first page shows.</summary>
/// <param name="Centers">Each center with its best companies.</param>
/// <param name="RankedBy">The version of who ranks.</param>
/// <param name="Reason">Why it ranks.</param>
/// <param name="Card">The current model's card, whether or not it ranks.</param>
/// <param name="Today">The day of the lists.</param>
/// <param name="Counts">How much of the data is real.</param>
/// <param name="Goals">The bureau's goals.</param>
public sealed record HomeView(
    IReadOnlyList<CenterList> Centers,
    string RankedBy,
    Text Reason,
    ModelCard? Card,
    DateOnly Today,
    IReadOnlyList<KindCounts> Counts,
    IReadOnlyList<Goal> Goals);
