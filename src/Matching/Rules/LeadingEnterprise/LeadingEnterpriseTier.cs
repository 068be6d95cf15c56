using Matching.Domain;

namespace Matching.Rules;

/// <summary>One tier of leading enterprises: reached when any of its grounds holds.</summary>
/// <param name="Tier">0–5, 5 is the highest.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Tags">Keys of tags that reach it (<see cref="CompanyTags"/>).</param>
/// <param name="Boards">Boards on which a listing reaches it.</param>
/// <param name="RevenueYi">Least revenue by primary center, 亿元; centers without a threshold are absent.</param>
/// <param name="Evidence">How well the tags and boards are founded as grounds.</param>
/// <param name="Source">Where they come from.</param>
public sealed record LeadingEnterpriseTier(
    int Tier,
    Text Name,
    IReadOnlySet<string> Tags,
    IReadOnlySet<ListingBoard> Boards,
    IReadOnlyDictionary<CenterId, Threshold> RevenueYi,
    Evidence Evidence,
    string Source)
{
    // As money and by place: asked for once a company of a million.
    private readonly Money?[] _revenue =
        [.. CenterIds.All.Select(center => RevenueYi.TryGetValue(center, out var least) ? Money.FromYi(least.Value) : (Money?)null)];

    /// <summary>Least revenue by primary center; null where there is no threshold.</summary>
    public Money? LeastRevenue(CenterId center) => _revenue[(int)center];
}
