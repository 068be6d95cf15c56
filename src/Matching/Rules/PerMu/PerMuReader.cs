using Matching.Domain;

namespace Matching.Rules;

/// <summary>Reads <c>per-mu.yaml</c>.</summary>
internal static class PerMuReader
{
    private const int Total = 100;

    private static readonly Dictionary<string, bool> WhenMissing = new() { ["open"] = false, ["base"] = true };

    /// <summary>Reads the file.</summary>
    public static DatedRules<PerMuRules> Read(RuleText file) => RuleParts.Read(file, "per-mu", ReadSet);

    private static PerMuRules ReadSet(RuleNode set)
    {
        set.Allow("effectiveFrom", "formulas");
        var formulas = new List<PerMuFormula>();
        foreach (var node in set.Field("formulas").Items())
        {
            var formula = ReadFormula(node);
            if (formulas.Any(earlier => earlier.Key == formula.Key)) node.Refuse($"公式“{formula.Key}”列了两次", $"the formula '{formula.Key}' is named twice");
            formulas.Add(formula);
        }

        return new PerMuRules(formulas);
    }

    private static PerMuFormula ReadFormula(RuleNode node)
    {
        node.Allow("formula", "name", "cap", "items");
        var (key, name, cap) = (node.Field("formula").Words(), node.Field("name").Name(), node.Field("cap"));
        var items = new List<PerMuItem>();
        foreach (var at in node.Field("items").Items())
        {
            var item = ReadItem(at);
            if (items.Any(earlier => earlier.Indicator == item.Indicator)) at.Refuse($"指标“{item.Indicator}”列了两次", $"the indicator '{item.Indicator}' is named twice");
            items.Add(item);
        }

        var formula = new PerMuFormula(key, name, cap.ReadThreshold(), items);
        if (node.Clean && formula.Cap.Value < 1) cap.Refuse($"封顶倍数 {formula.Cap.Value} 小于 1", $"the cap {formula.Cap.Value} is less than 1");
        if (node.Clean && items.Sum(item => item.Weight) is var sum && sum != Total)
            node.Refuse($"权重合计 {sum}，应为 {Total}", $"the weights add up to {sum}, not to {Total}");
        return formula;
    }

    private static PerMuItem ReadItem(RuleNode node)
    {
        node.Allow("indicator", "name", "weight", "base", "evidence", "source", "whenMissing");
        var missing = node.Optional("whenMissing")?.Choice(new Text("缺项处理", "way to treat a missing value"), WhenMissing) ?? false;
        var item = new PerMuItem(
            node.Field("indicator").Words(), node.Field("name").Name(), node.Field("weight").Number(), node.ReadThreshold("base"), missing);
        if (node.Clean && item.Base.Value == 0) node.Field("base").Refuse("基准值不能为 0", "the base cannot be 0");
        return item;
    }
}
