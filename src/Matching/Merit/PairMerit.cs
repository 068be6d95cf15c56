using Matching.Catalog;
using Matching.Domain;

namespace Matching.Merit;

/// <summary>The merit of a company for an offering, as lists and explanations show it beside the score.</summary>
public static class PairMerit
{
    /// <summary>The leading-enterprise tier with its grounds, and the review score where everything that it needs is known.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="gates">What the gates found about it.</param>
    public static MeritSummary Of(in Pair pair, IReadOnlyList<GateResult> gates) =>
        LeadingEnterprise.Rate(pair.Catalog.Rules, pair.Company.Company, pair.Company.Fit, pair.AsOf) with { ReviewScore = ProjectReviewer.Review(pair, gates).Score };
}
