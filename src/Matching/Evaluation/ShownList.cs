namespace Matching.Evaluation;

/// <summary>The top of what one method answered to one query: what somebody would have been shown.</summary>
/// <param name="QueryId">The query.</param>
/// <param name="Top">The first candidates, best first; as many as the deepest metric looks at, fewer when there are no more.</param>
/// <param name="Feasible">How many candidates of the whole query fail no gate.</param>
/// <param name="FeasibleSmall">How many of these are small firms; null where candidates are no firms.</param>
public sealed record ShownList(string QueryId, IReadOnlyList<ShownCandidate> Top, int Feasible, int? FeasibleSmall);
