using Matching.Domain;

namespace Matching.Rules;

/// <summary>Reads <c>above-scale.yaml</c>.</summary>
internal static class AboveScaleReader
{
    private enum Decider
    {
        Revenue,
        Activity,
        Qualification,
    }

    private static readonly Dictionary<string, Decider> Deciders = new()
    {
        ["revenue"] = Decider.Revenue,
        ["activity"] = Decider.Activity,
        ["qualification"] = Decider.Qualification,
    };

    /// <summary>Reads the file.</summary>
    public static DatedRules<AboveScaleRules> Read(RuleText file) => RuleParts.Read(file, "above-scale", ReadSet);

    private static AboveScaleRules ReadSet(RuleNode set)
    {
        set.Allow("effectiveFrom", "branches");
        var thresholds = new List<AboveScaleThreshold>();
        foreach (var node in set.Field("branches").Items())
        {
            var threshold = Read(node);
            if (thresholds.Any(earlier => earlier.Industry == threshold.Industry))
                node.Refuse($"行业“{threshold.Industry}”列了两次", $"the industry '{threshold.Industry}' is named twice");
            thresholds.Add(threshold);
        }

        return new AboveScaleRules(thresholds);
    }

    private static AboveScaleThreshold Read(RuleNode node)
    {
        node.Allow("industry", "name", "decides", "revenueWan", "employees", "evidence", "source");
        var at = node.Field("industry");
        var industry = at.Words();
        if (industry.Length > 0 && !(IndustryCode.TryParse(industry, IndustryVersion.V2017, out var code) && code.ToString() == industry))
            at.Refuse($"“{industry}”不是 GB/T 4754-2017 的带门类字母的代码", $"'{industry}' is no code of GB/T 4754-2017 with its section letter");
        node.Optional("name")?.Name();
        var decides = node.Optional("decides")?.Choice(new Text("认定方式", "way to decide"), Deciders) ?? Decider.Revenue;
        if (decides != Decider.Revenue && (node.Optional("revenueWan") ?? node.Optional("employees")) is { } idle)
            idle.Refuse("该行业不按营业收入认定，不应填写数字", "this branch is not decided by revenue, so no figure belongs here");
        decimal? least = decides switch
        {
            Decider.Revenue => node.Field("revenueWan").Number(1),
            Decider.Activity => 0,
            _ => null,
        };
        return new AboveScaleThreshold(industry, least, (int?)node.Optional("employees")?.Number(1), node.ReadEvidence(), node.ReadSource());
    }
}
