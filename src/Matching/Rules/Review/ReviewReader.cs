using Matching.Domain;

namespace Matching.Rules;

/// <summary>Reads <c>review.yaml</c>.</summary>
internal static class ReviewReader
{
    private const int Total = 100;

    /// <summary>Reads the file.</summary>
    public static DatedRules<ReviewRules> Read(RuleText file) => RuleParts.Read(file, "review", ReadSet);

    private static ReviewRules ReadSet(RuleNode set)
    {
        set.Allow("effectiveFrom", "criteria", "bands", "vetoes");
        return new ReviewRules(ReadCriteria(set.Field("criteria")), ReadBands(set.Field("bands")), ReadVetoes(set.Field("vetoes")));
    }

    private static ReviewCriterionRules[] ReadCriteria(RuleNode list)
    {
        var criteria = new List<ReviewCriterionRules>();
        foreach (var node in list.Items())
        {
            if (ReviewCriterionReader.Read(node) is not { } read) continue;
            var name = ReviewShapes.Of(read.Criterion).Name;
            if (criteria.Any(earlier => earlier.Criterion == read.Criterion)) node.Refuse($"指标“{name}”列了两次", $"the criterion '{name}' is named twice");
            else criteria.Add(read);
        }

        if (list.Clean)
        {
            foreach (var missing in Enum.GetValues<ReviewCriterion>().Except(criteria.Select(c => c.Criterion)).Select(c => ReviewShapes.Of(c).Name))
                list.Refuse($"缺少指标“{missing}”；不用时请把分值设为 0", $"the criterion '{missing}' is missing; give it 0 points if it is not wanted");
        }

        if (list.Clean && criteria.Sum(c => c.Points) is var sum && sum != Total) list.Refuse($"分值合计 {sum}，应为 {Total}", $"the points add up to {sum}, not to {Total}");
        return [.. criteria.OrderBy(c => c.Criterion)];
    }

    private static List<ReviewBand> ReadBands(RuleNode list)
    {
        var bands = new List<ReviewBand>();
        foreach (var node in list.Items())
        {
            node.Allow("band", "from", "name", "evidence", "source");
            var band = new ReviewBand(node.Field("band").Words(), node.ReadThreshold("from"), node.Field("name").Name());
            if (bands.Any(earlier => earlier.Letter == band.Letter)) node.Refuse($"等次“{band.Letter}”列了两次", $"the band '{band.Letter}' is named twice");
            else if (node.Clean && bands.Count > 0 && band.From.Value >= bands[^1].From.Value)
                node.Refuse($"等次应从高到低：{band.From.Value} 在 {bands[^1].From.Value} 之后", $"bands must fall: {band.From.Value} stands after {bands[^1].From.Value}");
            bands.Add(band);
        }

        if (list.Clean && bands[^1].From.Value is var least && least != 0) list.Refuse($"最低等次应从 0 分起，现从 {least} 分起", $"the lowest band must begin at 0, not at {least}");
        return bands;
    }

    private static List<ReviewVetoRule> ReadVetoes(RuleNode list)
    {
        var vetoes = new List<ReviewVetoRule>();
        foreach (var node in list.Items())
        {
            node.Allow("veto", "name", "evidence", "source");
            var veto = node.Field("veto").Choice(new Text("一票否决项", "veto"), ReviewShapes.Vetoes);
            var rule = new ReviewVetoRule(veto ?? default, node.Field("name").Name(), node.ReadEvidence(), node.ReadSource());
            if (veto is null) continue;
            if (vetoes.Any(earlier => earlier.Veto == veto)) node.Refuse($"一票否决项 {veto} 列了两次", $"the veto {veto} is named twice");
            vetoes.Add(rule);
        }

        return vetoes;
    }
}
