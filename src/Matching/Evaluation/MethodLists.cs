namespace Matching.Evaluation;

/// <summary>What one method would have shown for all queries.</summary>
/// <param name="Method">Its name in the report.</param>
/// <param name="Lists">One list per query, in the same order for every method.</param>
/// <param name="Candidates">How many different candidates there were over all queries, shown or not; the same for every method.</param>
public sealed record MethodLists(string Method, IReadOnlyList<ShownList> Lists, int Candidates);
