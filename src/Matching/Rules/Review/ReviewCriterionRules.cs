using Matching.Domain;

namespace Matching.Rules;

/// <summary>How one criterion is scored.</summary>
/// <param name="Criterion">Which one.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Points">Most points.</param>
/// <param name="Scales">Scales by name, such as <c>plot</c> and <c>building</c>; their highest anchors earn <paramref name="Points"/>.</param>
/// <param name="Options">Points by option, where the answer is one of a few words; the best earns <paramref name="Points"/>.</param>
/// <param name="Limits">Other numbers by name.</param>
/// <param name="Evidence">How well these numbers are founded.</param>
/// <param name="Source">Where they come from.</param>
public sealed record ReviewCriterionRules(
    ReviewCriterion Criterion,
    Text Name,
    decimal Points,
    IReadOnlyDictionary<string, ReviewScale> Scales,
    IReadOnlyDictionary<string, decimal> Options,
    IReadOnlyDictionary<string, decimal> Limits,
    Evidence Evidence,
    string Source);
