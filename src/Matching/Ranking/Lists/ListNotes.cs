using System.Globalization;
using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Says what a reader of a list should know about how it was made.</summary>
internal static class ListNotes
{
    /// <summary>The notes.</summary>
    /// <param name="options">The rules of the list.</param>
    /// <param name="lines">How many lines were asked for.</param>
    /// <param name="filled">How many it has.</param>
    /// <param name="ndcg">What variety leaves of the scores; null when it was not asked for.</param>
    public static IReadOnlyList<Text> Of(ListOptions options, int lines, int filled, double? ndcg)
    {
        var notes = new List<Text> { options.Part is { } part ? Only(part, lines, filled) : Share(options, lines) };
        if (!options.OnePerGroup) notes.Add(new Text("同集团企业各列一行", "companies of one group have a line each"));
        notes.AddRange(options.Quotas.Select(Quota));
        if (options.Diversity is { } lambda) notes.Add(Variety(lambda, ndcg));
        return notes;
    }

    private static Text Only(ListPart part, int lines, int filled)
    {
        var kind = part == ListPart.Leaders ? new Text("龙头企业", "leading enterprises") : new Text("高潜力企业", "companies of high potential");
        var fewer = filled < lines ? new Text($"，共 {filled} 家", $", {filled} in all") : new Text("", "");
        return new Text($"只列{kind.Zh}{fewer.Zh}", $"{kind.En} only{fewer.En}");
    }

    private static Text Share(ListOptions options, int lines)
    {
        if (options.HighPotentialOffBecause is { } reason) return new Text($"未给高潜力企业留名额：{reason}", $"no lines are ensured for companies of high potential: {reason}");
        var (rule, ensured) = (options.HighPotential, options.HighPotential.LinesOf(lines));
        return ensured > 0
            ? new Text($"至少 {ensured} 行留给高潜力企业", $"at least {ensured} lines are ensured for companies of high potential")
            : new Text($"{rule.FewestLines} 行起才给高潜力企业留名额", $"companies of high potential are ensured from {rule.FewestLines} lines on");
    }

    private static Text Quota(ListQuota quota)
    {
        var of = (quota.By, quota.Of) switch
        {
            (QuotaBy.Center, null) => new Text("每个产业中心", "each center"),
            (QuotaBy.City, null) => new Text("每个城市", "each city"),
            (QuotaBy.Center, var code) when CenterIds.TryParse(code, out var center) => center.Name(),
            (_, var name) => new Text(name!, name!),
        };
        string?[] zh = [quota.AtLeast is { } least ? $"至少 {least} 家" : null, quota.AtMost is { } most ? $"最多 {most} 家" : null];
        string?[] en = [quota.AtLeast is { } fewest ? $"at least {fewest}" : null, quota.AtMost is { } limit ? $"at most {limit}" : null];
        return new Text($"{of.Zh}{string.Join("、", zh.OfType<string>())}", $"{of.En}: {string.Join(", ", en.OfType<string>())}");
    }

    private static Text Variety(double lambda, double? ndcg)
    {
        var weight = lambda.ToString("0.##", CultureInfo.InvariantCulture);
        if (ndcg is not { } left) return new Text($"名单求多样，分数权重 {weight}", $"varied, the score weighing {weight}");
        var (kept, cost) = (left.ToString("0.000", CultureInfo.InvariantCulture), (1 - left).ToString("0.000", CultureInfo.InvariantCulture));
        return new Text($"名单求多样，分数权重 {weight}：NDCG {kept}，代价 {cost}", $"varied, the score weighing {weight}: NDCG {kept}, a cost of {cost}");
    }
}
