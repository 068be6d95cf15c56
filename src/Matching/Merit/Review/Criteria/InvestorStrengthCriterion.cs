using Matching.Catalog;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>Strength of the investor: its leading-enterprise tier (domain 7.1). Tier 0 of a company of which nothing is on record is no answer.</summary>
internal sealed class InvestorStrengthCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules)
    {
        var company = pair.Company.Company;
        var merit = LeadingEnterprise.Rate(pair.Catalog.Rules, company, pair.Company.Fit, pair.AsOf);
        var silent = company is { Tags.Count: 0, Listing: null, Revenue: null } || !pair.Company.FactsKnownOn(pair.AsOf);
        return merit.Tier == 0 && silent
            ? Unknown(rules, "企业有哪些资质、是否上市、营业收入多少？", "which titles, which listing and what revenue does the company have?")
            : Known(rules, rules.Scales["tier"], merit.Tier, $"{merit.TierName.Zh}（{merit.Tier} 级）", $"{merit.TierName.En} (tier {merit.Tier})");
    }
}
