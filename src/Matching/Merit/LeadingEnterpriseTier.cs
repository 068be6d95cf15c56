using Matching.Domain;

namespace Matching.Merit;

/// <summary>One tier of leading enterprises: reached when any of its grounds holds.</summary>
/// <param name="Tier">0–5, 5 is the highest.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Tags">Keys of tags that reach it.</param>
/// <param name="Boards">Boards on which a listing reaches it.</param>
/// <param name="Revenue">Least revenue by primary center; centers without a threshold are absent.</param>
internal sealed record LeadingEnterpriseTier(
    int Tier,
    Text Name,
    IReadOnlySet<string> Tags,
    IReadOnlySet<ListingBoard> Boards,
    IReadOnlyDictionary<CenterId, Money> Revenue);
