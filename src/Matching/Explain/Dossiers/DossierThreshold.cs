using Matching.Domain;

namespace Matching.Explain;

/// <summary>The revenue by which a tier is reached in one center.</summary>
/// <param name="Center">The center.</param>
/// <param name="CenterName">Its name.</param>
/// <param name="Least">The least revenue.</param>
/// <param name="IsPrimary">Whether it is the company's primary center; only there its revenue counts.</param>
/// <param name="Holds">Whether the company's known revenue reaches it; false in every center that is not its primary one.</param>
public sealed record DossierThreshold(CenterId Center, Text CenterName, Money Least, bool IsPrimary, bool Holds);
