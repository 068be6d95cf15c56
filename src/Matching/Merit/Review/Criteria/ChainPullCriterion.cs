using Matching.Catalog;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>Chain pull: companies by name that would follow.</summary>
internal sealed class ChainPullCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules) => pair.Need.Stated.NamedFollowers is { } followers
        ? Known(rules, rules.Scales["followers"], followers, $"明确跟进的企业 {followers} 家", $"{followers} named followers")
        : Unknown(rules, "哪些企业会跟进落户？请列出名单", "which companies would follow? please name them");
}
