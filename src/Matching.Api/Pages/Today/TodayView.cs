using Matching.Api.Pages.Parts;
using Matching.Planning;

namespace Matching.Api.Pages.Today;

/// <summary>What the first page shows.</summary>
/// <param name="Centers">Each center with its best companies.</param>
/// <param name="Models">Both kinds of model: who ranks, and how far it may be relied on.</param>
/// <param name="Today">The day of the lists.</param>
/// <param name="Counts">How much of the data is real, and of which day.</param>
/// <param name="Goals">The bureau's goals and how they stand.</param>
public sealed record TodayView(
    IReadOnlyList<CenterList> Centers,
    IReadOnlyList<ModelLine> Models,
    DateOnly Today,
    IReadOnlyList<KindCounts> Counts,
    IReadOnlyList<GoalOutlook> Goals);
