namespace Matching.Evaluation;

/// <summary>How one method ranked all queries.</summary>
/// <param name="Method">Its name in the report: <c>model</c>, <c>rules</c>, <c>popularity</c>, <c>random</c>, or a peer by its name.</param>
/// <param name="Rankings">One ranking per query, in the same order for every method.</param>
public sealed record MethodRankings(string Method, IReadOnlyList<JudgedRanking> Rankings);
