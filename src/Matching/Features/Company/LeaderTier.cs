using Matching.Catalog;
using Matching.Domain;
using Matching.Merit;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F09: leading-enterprise tier 0–5 (domain 7.1).</summary>
public sealed class LeaderTier()
    : CompanyFeature("leaderTier", new Text("龙头层级", "leading-enterprise tier"), "tier", 0, 5, new Text("不会缺失", "never missing"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        LeadingEnterprise.TierOf(rules, company.Company, company.Fit, asOf);
}
