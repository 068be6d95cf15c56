namespace Matching.Rules;

/// <summary>Reads <c>size-tiers.yaml</c>.</summary>
internal static class SizeTierReader
{
    /// <summary>Reads the file.</summary>
    public static DatedRules<SizeTierRules> Read(RuleText file) => RuleParts.Read(file, "size-tiers", ReadSet);

    private static SizeTierRules ReadSet(RuleNode set)
    {
        set.Allow("effectiveFrom", "domesticYi", "foreignUsdMillion");
        return new SizeTierRules(ReadTiers(set.Field("domesticYi")), ReadTiers(set.Field("foreignUsdMillion")));
    }

    private static List<SizeTier> ReadTiers(RuleNode list)
    {
        var tiers = new List<SizeTier>();
        foreach (var node in list.Items())
        {
            node.Allow("from", "name", "evidence", "source");
            var tier = new SizeTier(node.ReadThreshold("from"), node.Field("name").Name());
            if (node.Clean && tiers.Count == 0 && tier.From.Value != 0)
                node.Refuse($"最小一级应从 0 起，现从 {tier.From.Value} 起", $"the first tier must begin at 0, not at {tier.From.Value}");
            if (node.Clean && tiers.Count > 0 && tier.From.Value <= tiers[^1].From.Value)
                node.Refuse($"各级应递增：{tier.From.Value} 在 {tiers[^1].From.Value} 之后", $"tiers must rise: {tier.From.Value} stands after {tiers[^1].From.Value}");
            tiers.Add(tier);
        }

        return tiers;
    }
}
