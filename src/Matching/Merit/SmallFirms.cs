using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>Which companies count as small where somebody asks whom lists show (domain 6.5: small or not listed), and which as leaders.</summary>
internal static class SmallFirms
{
    /// <summary>From this leading-enterprise tier on (细分龙头, segment leader) a company is not small.</summary>
    public const int BelowTier = 3;

    /// <summary>Whether a company of a tier leads its segment at least.</summary>
    public static bool IsLeader(int tier) => tier >= BelowTier;

    /// <summary>Whether a company is listed on no exchange, as far as known, and below <see cref="BelowTier"/>. Unknown size counts as small.</summary>
    public static bool Contains(RuleBook rules, CompanyEntry company, DateOnly asOf) =>
        company.Company.Listing is null or ListingBoard.None or ListingBoard.Neeq or ListingBoard.Tutoring
        && LeadingEnterprise.TierOf(rules, company.Company, company.Fit, asOf) < BelowTier;
}
