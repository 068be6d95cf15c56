namespace Matching.Domain;

/// <summary>How a list was put together: enough, with the list's own facts, to put it together again.</summary>
public sealed record ListComposition
{
    /// <summary>What was asked for.</summary>
    public required ListOptions Options { get; init; }

    /// <summary>How many lines were asked for.</summary>
    public required int Lines { get; init; }

    /// <summary>What could not be kept; empty when everything could.</summary>
    public IReadOnlyList<ListShortfall> Shortfalls { get; init; } = [];

    /// <summary>What a reader should know about how the list was made.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>
    /// What is left of the scores when the list is made more varied, 0–1: NDCG of the list against the same list without variety, the display score being
    /// the gain. Null when variety was not asked for, or there is nothing to gain.
    /// </summary>
    public double? DiversityNdcg { get; init; }
}
