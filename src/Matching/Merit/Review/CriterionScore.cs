using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>What one criterion of the review gives.</summary>
/// <param name="Criterion">Which one.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Most">Most points that it can give.</param>
/// <param name="Points">Points reached by what is known, with one decimal.</param>
/// <param name="Open">Points that what is unknown could still add; 0 when all is known.</param>
/// <param name="Evidence">The numbers compared, and the anchor used.</param>
/// <param name="Ask">What to ask; null when all is known.</param>
public sealed record CriterionScore(ReviewCriterion Criterion, Text Name, decimal Most, decimal Points, decimal Open, Text Evidence, Text? Ask)
{
    /// <summary>Whether everything it needs is known.</summary>
    public bool Known => Open == 0;
}
