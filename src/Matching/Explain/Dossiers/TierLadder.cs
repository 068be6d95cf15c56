using Matching.Domain;
using Matching.Merit;
using Matching.Rules;

namespace Matching.Explain;

/// <summary>Holds every tier of leading enterprises against a company.</summary>
internal static class TierLadder
{
    public static IReadOnlyList<DossierTier> Of(RuleBook rules, Company company, CenterFit fit, DateOnly asOf)
    {
        var own = LeadingEnterprise.TierOf(rules, company, fit, asOf);
        var revenue = !(company.AsOf > asOf) && !(company.RevenueYear > asOf.Year) ? company.Revenue : null;
        return
        [
            .. rules.LeadingEnterprise.At(asOf).Tiers.Select(tier => new DossierTier(
                tier.Tier,
                tier.Name,
                tier.Tier == own,
                [.. LeadingEnterprise.Grounds(tier, company, fit, asOf)],
                Thresholds(tier, fit, revenue),
                tier.Tier > own ? [.. Ways(tier, fit, revenue)] : [],
                tier.Evidence,
                tier.Source)),
        ];
    }

    private static IReadOnlyList<DossierThreshold> Thresholds(LeadingEnterpriseTier tier, CenterFit fit, Money? revenue) =>
    [
        .. CenterIds.All.Where(center => tier.LeastRevenue(center) is not null).Select(center =>
        {
            var least = tier.LeastRevenue(center)!.Value;
            return new DossierThreshold(center, center.Name(), least, fit.Primary == center, fit.Primary == center && revenue >= least);
        }),
    ];

    private static IEnumerable<Text> Ways(LeadingEnterpriseTier tier, CenterFit fit, Money? revenue)
    {
        if (fit.Primary is { } center && tier.LeastRevenue(center) is { } least)
        {
            var name = center.Name();
            yield return revenue is { } known
                ? new Text($"营业收入再增加 {least.Yi - known.Yi:0.##} 亿元，达到{name.Zh} {least.Yi:0.##} 亿元", $"CNY {least.Yi - known.Yi:0.##} × 100m more revenue, to the {least.Yi:0.##} of {name.En}")
                : new Text($"营业收入达到 {least.Yi:0.##} 亿元（{name.Zh}），目前未知", $"a revenue of CNY {least.Yi:0.##} × 100m ({name.En}); it is unknown");
        }

        if (tier.Boards.Count > 0) yield return new Text("在适用的板块上市", "a listing on a board that counts");
        if (tier.Tags.Count == 0) yield break;
        Text[] tags = [.. tier.Tags.Order(StringComparer.Ordinal).Select(key => CompanyTags.TryFind(key, out var tag) ? tag.Name : new Text(key, key))];
        yield return new Text($"取得其一：{string.Join("、", tags.Select(t => t.Zh))}", $"one of: {string.Join(", ", tags.Select(t => t.En))}");
    }
}
