using Matching.Domain;

namespace Matching.Rules;

/// <summary>Reads the criteria of <c>review.yaml</c>.</summary>
internal static class ReviewCriterionReader
{
    /// <summary>Reads one criterion; null when it names none.</summary>
    public static ReviewCriterionRules? Read(RuleNode node)
    {
        node.Allow("criterion", "name", "points", "evidence", "source", "scales", "options", "limits");
        if (node.Field("criterion").Choice(new Text("评审指标", "criterion"), ReviewShapes.Criteria) is not { } criterion) return null;
        var shape = ReviewShapes.Of(criterion);
        var points = node.Field("points").Number();
        return new ReviewCriterionRules(
            criterion,
            node.Field("name").Name(),
            points,
            Read(node, "scales", shape.Scales, scale => ReadScale(scale, shape.Stepped, points)),
            ReadOptions(node, shape.Options, points),
            Read(node, "limits", shape.Limits, limit => limit.Number()),
            node.ReadEvidence(),
            node.ReadSource());
    }

    private static Dictionary<string, T> Read<T>(RuleNode node, string key, string[] names, Func<RuleNode, T> read)
    {
        if (names.Length == 0)
        {
            node.Optional(key)?.Refuse($"该指标没有“{key}”", $"this criterion has no '{key}'");
            return [];
        }

        var map = node.Field(key);
        map.Allow(names);
        return names.ToDictionary(name => name, name => read(map.Field(name)));
    }

    private static Dictionary<string, decimal> ReadOptions(RuleNode node, string[] names, decimal points)
    {
        var options = Read(node, "options", names, option => option.Number());
        if (node.Clean && options.Count > 0 && options.Values.Max() is var best && best != points)
            node.Field("options").Refuse($"最高一项得 {best} 分，应为满分 {points} 分", $"the best option earns {best}, not the {points} points of the criterion");
        return options;
    }

    private static ReviewScale ReadScale(RuleNode node, bool stepped, decimal points)
    {
        var anchors = new List<ReviewAnchor>();
        foreach (var at in node.Items())
        {
            at.Allow("at", "points");
            var anchor = new ReviewAnchor(at.Field("at").Number(), at.Field("points").Number());
            if (node.Clean && anchors.Count > 0 && (anchor.At <= anchors[^1].At || anchor.Points < anchors[^1].Points))
                at.Refuse($"锚点应递增：{anchor} 在 {anchors[^1]} 之后", $"anchors must rise: {anchor} stands after {anchors[^1]}");
            anchors.Add(anchor);
        }

        if (node.Clean && anchors[^1].Points != points)
            node.Refuse($"最高锚点得 {anchors[^1].Points} 分，应为满分 {points} 分", $"the highest anchor earns {anchors[^1].Points}, not the {points} points of the criterion");
        return new ReviewScale(anchors, stepped);
    }
}
