namespace Matching.Domain;

/// <summary>One criterion of the review on a sheet.</summary>
/// <param name="Id">Its place in the scorecard, such as <c>R3</c> (domain 7.2).</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Most">Most points that it can give.</param>
/// <param name="Points">Points reached by what is known.</param>
/// <param name="Open">Points that what is unknown could still add; 0 when all is known.</param>
/// <param name="Evidence">The numbers compared, and the anchor used.</param>
public sealed record SheetCriterion(string Id, Text Name, decimal Most, decimal Points, decimal Open, Text Evidence);
