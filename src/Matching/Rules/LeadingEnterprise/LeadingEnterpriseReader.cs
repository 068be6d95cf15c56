using Matching.Domain;

namespace Matching.Rules;

/// <summary>Reads <c>leading-enterprise.yaml</c>.</summary>
internal static class LeadingEnterpriseReader
{
    private const int Highest = 5;

    private static readonly Text Tag = new("资质标签", "tag"), Board = new("上市板块", "board"), Center = new("产业中心", "center");

    private static readonly Dictionary<string, CompanyTag> Tags = CompanyTags.All.ToDictionary(tag => tag.Key);

    private static readonly Dictionary<string, ListingBoard> Boards =
        Enum.GetValues<ListingBoard>().Where(board => board != ListingBoard.None).ToDictionary(board => board.ToString());

    private static readonly Dictionary<string, CenterId> Centers = CenterIds.All.ToDictionary(center => center.Code());

    /// <summary>Reads the file.</summary>
    public static DatedRules<LeadingEnterpriseRules> Read(RuleText file) => RuleParts.Read(file, "leading-enterprise", ReadSet);

    private static LeadingEnterpriseRules ReadSet(RuleNode set)
    {
        set.Allow("effectiveFrom", "tiers");
        var nodes = set.Field("tiers").Items();
        var named = new Dictionary<string, int>();
        var tiers = nodes.Select(node => ReadTier(node, named)).ToArray();
        if (set.Clean) CheckTiers(set, nodes, tiers);
        if (set.Clean) CheckRevenue(nodes, tiers);
        return new LeadingEnterpriseRules([.. tiers.DistinctBy(tier => tier.Tier).OrderByDescending(tier => tier.Tier)]);
    }

    private static LeadingEnterpriseTier ReadTier(RuleNode node, Dictionary<string, int> named)
    {
        node.Allow("tier", "name", "evidence", "source", "tags", "boards", "revenueYi");
        var tier = (int)node.Field("tier").Number();
        var name = node.Field("name").Name();
        var tags = ReadGrounds(node.Optional("tags"), tier, named, at => Tags.ContainsKey(at.Words()) ? at.Words() : Unknown(at));
        var boards = ReadGrounds(node.Optional("boards"), tier, named, at => at.Choice(Board, Boards)?.ToString());
        return new LeadingEnterpriseTier(
            tier, name, tags, boards.Select(board => Boards[board]).ToHashSet(), ReadRevenue(node.Optional("revenueYi")), node.ReadEvidence(), node.ReadSource());
    }

    private static HashSet<string> ReadGrounds(RuleNode? list, int tier, Dictionary<string, int> named, Func<RuleNode, string?> read)
    {
        var grounds = new HashSet<string>();
        foreach (var item in list?.Items() ?? [])
        {
            if (read(item) is not { } ground) continue;
            if (named.TryAdd(ground, tier)) grounds.Add(ground);
            else item.Refuse($"“{ground}”已列在第 {named[ground]} 级", $"'{ground}' already stands in tier {named[ground]}");
        }

        return grounds;
    }

    private static string? Unknown(RuleNode at)
    {
        at.Refuse($"未知的{Tag.Zh}“{at.Words()}”，可用：{string.Join("、", Tags.Keys)}", $"unknown {Tag.En} '{at.Words()}'; known are {string.Join(", ", Tags.Keys)}");
        return null;
    }

    private static Dictionary<CenterId, Threshold> ReadRevenue(RuleNode? map)
    {
        var revenue = new Dictionary<CenterId, Threshold>();
        foreach (var (code, at, value) in map?.Entries() ?? [])
        {
            var threshold = value.ReadThreshold();
            if (at.Choice(Center, Centers) is { } center) revenue[center] = threshold;
        }

        return revenue;
    }

    private static void CheckTiers(RuleNode set, IReadOnlyList<RuleNode> nodes, LeadingEnterpriseTier[] tiers)
    {
        for (var i = 0; i < tiers.Length; i++)
        {
            var tier = tiers[i].Tier;
            if (tier > Highest) nodes[i].Refuse($"没有第 {tier} 级，只有 0 至 {Highest}", $"there is no tier {tier}, only 0 to {Highest}");
            else if (Array.FindIndex(tiers, t => t.Tier == tier) < i) nodes[i].Refuse($"第 {tier} 级列了两次", $"tier {tier} is named twice");
            else if (tier == 0 && tiers[i] is not { Tags.Count: 0, Boards.Count: 0, RevenueYi.Count: 0 }) nodes[i].Refuse("0 级不设依据", "tier 0 has no grounds");
        }

        foreach (var missing in Enumerable.Range(0, Highest + 1).Except(tiers.Select(tier => tier.Tier)))
            set.Refuse($"缺少第 {missing} 级", $"tier {missing} is missing");
    }

    // A company above the higher tier's threshold would else reach it before it reaches the lower one.
    private static void CheckRevenue(IReadOnlyList<RuleNode> nodes, LeadingEnterpriseTier[] tiers)
    {
        foreach (var center in CenterIds.All)
        {
            var rising = tiers.Index().Where(t => t.Item.RevenueYi.ContainsKey(center)).OrderBy(t => t.Item.Tier).ToArray();
            foreach (var (lower, higher) in rising.Zip(rising.Skip(1)))
            {
                var (low, high) = (lower.Item.RevenueYi[center].Value, higher.Item.RevenueYi[center].Value);
                if (high > low) continue;
                nodes[higher.Index].Field("revenueYi").Field(center.Code()).Refuse(
                    $"{center.Name().Zh}：第 {higher.Item.Tier} 级的门槛 {high} 亿元不高于第 {lower.Item.Tier} 级的 {low} 亿元",
                    $"{center.Name().En}: the threshold of tier {higher.Item.Tier}, {high} × 100m, is not above that of tier {lower.Item.Tier}, {low} × 100m");
            }
        }
    }
}
