using Matching.Domain;

namespace Matching.Ranking;

/// <summary>The lines that were chosen.</summary>
/// <param name="Chosen">Which of the companies, ascending: in the order of the ranking.</param>
/// <param name="Shortfalls">What could not be kept.</param>
/// <param name="IsSettled">Whether companies further down would change nothing.</param>
internal sealed record ComposedList(IReadOnlyList<int> Chosen, IReadOnlyList<ListShortfall> Shortfalls, bool IsSettled);
