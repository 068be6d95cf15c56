using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>
/// "Do we want them?": the leading-enterprise tier of a company, 0–5, by dated rules (domain 7.1). Stands beside the score, never inside it.
/// </summary>
/// <remarks>
/// The tier is the highest of which any ground holds: a tag, a listing, or a revenue that reaches the threshold of the primary center. The company file
/// knows no revenue by segment, so the whole revenue stands for it; a company without a primary center has no threshold to reach. Tags without a rule
/// are ignored. Ownership and origin play no part.
/// </remarks>
public static class LeadingEnterprise
{
    /// <summary>Rates a company as of a day.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="company">The company.</param>
    /// <param name="fit">Its fit with the centers.</param>
    /// <param name="asOf">
    /// The day. Revenue and listing of a row that became known later, and revenue of a later year, do not count; tags always do, as they carry no date.
    /// </param>
    /// <returns>The tier, its name and every ground that reaches it. The review score is null: it belongs to a pair (<see cref="PairMerit"/>).</returns>
    public static MeritSummary Rate(RuleBook rules, Company company, CenterFit fit, DateOnly asOf)
    {
        var tier = Highest(rules, company, fit, asOf);
        var grounds = Grounds(tier, company, fit, asOf).ToList();
        var evidence = grounds.Count == 0
            ? new Text("没有查到分级依据", "no ground for a tier is known")
            : new Text(string.Join("；", grounds.Select(g => g.Zh)), string.Join("; ", grounds.Select(g => g.En)));
        return new MeritSummary(tier.Tier, tier.Name, evidence, ReviewScore: null);
    }

    /// <summary>The tier alone, 0–5, without the words: for filters and features over many companies.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="company">The company.</param>
    /// <param name="fit">Its fit with the centers.</param>
    /// <param name="asOf">The day, as for <see cref="Rate"/>.</param>
    public static int TierOf(RuleBook rules, Company company, CenterFit fit, DateOnly asOf) => Highest(rules, company, fit, asOf).Tier;

    // Rates a million companies at the start, before the runtime finds out by itself that this is worth optimizing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static LeadingEnterpriseTier Highest(RuleBook book, Company company, CenterFit fit, DateOnly asOf)
    {
        var rules = book.LeadingEnterprise.At(asOf);
        var place = rules.Tiers.Count - 1;
        for (var i = 0; i < company.Tags.Count; i++)
        {
            if (CompanyTags.TryFind(company.Tags[i], out var tag) && rules.PlaceOfTag.TryGetValue(tag.Key, out var reached)) place = Math.Min(place, reached);
        }

        for (var higher = 0; higher < place; higher++)
        {
            var tier = rules.Tiers[higher];
            if (Listed(tier, company, asOf) is not null || Threshold(tier, company, fit, asOf) is not null) return tier;
        }

        return rules.Tiers[place];
    }

    /// <summary>Every ground of one tier that holds, whether a higher tier is reached or not.</summary>
    internal static IEnumerable<Text> Grounds(LeadingEnterpriseTier tier, Company company, CenterFit fit, DateOnly asOf)
    {
        var named = new HashSet<string>();
        foreach (var text in company.Tags)
        {
            if (Holds(tier, text, out var tag) && named.Add(tag.Key)) yield return tag.Name;
        }

        if (Listed(tier, company, asOf) is { } board) yield return BoardNames.Listed(board);
        if (Threshold(tier, company, fit, asOf) is { } threshold)
        {
            var center = fit.Primary!.Value.Name();
            var (zh, en) = company.RevenueYear is { } year ? ($"{year}年", $" in {year}") : ("", "");
            yield return new Text(
                $"{zh}营业收入 {company.Revenue!.Value.Yi:0.##} 亿元，达到{center.Zh}产业 {threshold.Yi:0.##} 亿元的门槛",
                $"revenue{en} of CNY {company.Revenue.Value.Yi:0.##} × 100m reaches {threshold.Yi:0.##} × 100m, the threshold for {center.En}");
        }
    }

    private static bool Holds(LeadingEnterpriseTier tier, string text, [NotNullWhen(true)] out CompanyTag? tag) =>
        CompanyTags.TryFind(text, out tag) && tier.Tags.Contains(tag.Key);

    private static ListingBoard? Listed(LeadingEnterpriseTier tier, Company company, DateOnly asOf) =>
        KnownAt(company, asOf) && company.Listing is { } board && tier.Boards.Contains(board) ? board : null;

    private static Money? Threshold(LeadingEnterpriseTier tier, Company company, CenterFit fit, DateOnly asOf) =>
        KnownAt(company, asOf)
        && !(company.RevenueYear > asOf.Year)
        && fit.Primary is { } center
        && tier.LeastRevenue(center) is { } least
        && company.Revenue >= least ? least : null;

    private static bool KnownAt(Company company, DateOnly asOf) => !(company.AsOf > asOf);
}
