using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>Fit to the six centers: the best of the six, by industry code and words (domain 4.5).</summary>
internal sealed class CenterFitCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules)
    {
        var company = pair.Company.Company;
        var silent = company is { IndustryCode: null, BusinessScope: null, ProductKeywords.Count: 0 };
        if (silent || !pair.Company.FactsKnownOn(pair.AsOf)) return Unknown(rules, "企业从事什么行业？", "which industry is the company in?");
        var fit = pair.Company.Fit;
        var best = CenterIds.All.MaxBy(center => fit[center]);
        var value = (decimal)fit[best];
        return Known(rules, rules.Scales["fit"], value, $"与{best.Name().Zh}的契合度 {value:0.##}", $"fit {value:0.##} to {best.Name().En}");
    }
}
