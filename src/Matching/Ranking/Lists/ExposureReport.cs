using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Whom lists show (domain 10.4): each kind of company's share of the lines beside its share of the feasible candidates.</summary>
/// <param name="Lists">How many lists.</param>
/// <param name="Shown">How many lines of them were counted.</param>
/// <param name="Feasible">How many feasible candidates they had together; a company counts once for each list.</param>
/// <param name="Shares">The shares: by tier, ownership, region, center, listing and size; in each the most candidates first.</param>
/// <param name="Notes">What must be known to read it.</param>
public sealed record ExposureReport(int Lists, long Shown, long Feasible, IReadOnlyList<ExposureShare> Shares, IReadOnlyList<Text> Notes)
{
    /// <summary>How many lines of each list are counted.</summary>
    public const int Depth = 20;

    /// <summary>Whether what is shown is real; illustrative or simulated when some of the lines are.</summary>
    public DataKind DataKind { get; init; }
}
