namespace Matching.Ranking;

/// <summary>A candidate in its place.</summary>
/// <param name="Row">Its row in the feature table.</param>
/// <param name="Key">Its key, which breaks ties.</param>
/// <param name="Score">Its score.</param>
/// <param name="Failed">The gates it fails.</param>
public sealed record RankedCandidate(int Row, string Key, double Score, string[] Failed)
{
    /// <summary>Whether it fails no gate.</summary>
    public bool Feasible => Failed.Length == 0;

    /// <summary>The order of a list: feasible first; among the infeasible fewer failures first; then higher scores, then keys by ordinal. NaN comes last.</summary>
    public static IComparer<RankedCandidate> BestFirst { get; } = Comparer<RankedCandidate>.Create((a, b) =>
    {
        var byFailures = a.Failed.Length.CompareTo(b.Failed.Length);
        if (byFailures != 0) return byFailures;
        var byScore = b.Score.CompareTo(a.Score);
        return byScore != 0 ? byScore : string.CompareOrdinal(a.Key, b.Key);
    });
}
