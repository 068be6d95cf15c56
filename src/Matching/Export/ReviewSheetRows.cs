using Matching.Domain;

namespace Matching.Export;

/// <summary>A review sheet row by row, in the order of the printed page.</summary>
internal static class ReviewSheetRows
{
    public static IReadOnlyList<(string Header, double Width, Func<ReviewSheetRow, object?> Value)> Columns { get; } =
    [
        ("部分 Section", 16, row => row.Section.Zh),
        ("编号 Id", 8, row => row.Id),
        ("项目 Item", 24, row => row.Item.Zh),
        ("内容 Content", 64, row => row.Said?.Zh),
        ("数值 Value", 12, row => row.Number),
        ("限值 Limit", 12, row => row.Limit),
        ("单位 Unit", 12, row => row.Unit),
        ("英文项目 Item in English", 26, row => row.Item.En),
        ("英文内容 Content in English", 64, row => row.Said?.En),
    ];

    public static IEnumerable<ReviewSheetRow> Of(ReviewSheet sheet) =>
        [.. Head(sheet), .. Facts(sheet), .. Gates(sheet), .. Score(sheet), .. Merit(sheet), .. Next(sheet), .. Foot(sheet)];

    private static IEnumerable<ReviewSheetRow> Head(ReviewSheet sheet)
    {
        var (section, pair) = (new Text("评审单", "review sheet"), sheet.Pair);
        return
        [
            new(section, pair.CompanyId, new("企业", "company"), pair.CompanyName),
            new(section, pair.OfferingId, new("载体", "offering"), pair.OfferingName),
            new(section, "", new("企业数据", "company's data"), SheetWords.Of(sheet.CompanySource)),
            new(section, "", new("载体数据", "offering's data"), SheetWords.Of(sheet.OfferingSource)),
            new(section, "", new("可行", "feasible"), SheetWords.Feasible(pair)),
            new(section, "", new("截至", "as of"), SheetWords.Day(pair.AsOf)),
            new(section, "", new("密级", "marking"), SheetWords.Marking),
        ];
    }

    private static IEnumerable<ReviewSheetRow> Facts(ReviewSheet sheet) =>
    [
        .. sheet.Company.Select(fact => new ReviewSheetRow(new("企业", "company"), fact)),
        .. sheet.Offering.Select(fact => new ReviewSheetRow(new("载体", "offering"), fact)),
        .. sheet.Need.Select(fact => new ReviewSheetRow(new("需求", "need"), fact)),
        .. sheet.Need.Count == 0 ? [new ReviewSheetRow(new("需求", "need"), "", new("需求", "need"), SheetWords.NoNeed)] : Array.Empty<ReviewSheetRow>(),
    ];

    private static IEnumerable<ReviewSheetRow> Gates(ReviewSheet sheet) => sheet.Pair.Gates.Select(gate =>
        new ReviewSheetRow(new("约束", "gates"), gate.Id, SheetWords.Of(gate.Outcome), gate.Message, gate.Measured, gate.Limit, gate.Unit));

    private static IEnumerable<ReviewSheetRow> Score(ReviewSheet sheet)
    {
        var (section, pair) = (new Text("得分", "score"), sheet.Pair);
        var labels = pair.Features.ToDictionary(feature => feature.Name, feature => feature.Label);
        var nothing = new Text("", "");
        return
        [
            .. pair.Reasons.Select(reason => new ReviewSheetRow(new("理由", "reasons"), "", reason.Theme?.Name() ?? nothing, new(reason.TextZh, reason.TextEn), reason.Contribution)),
            new(section, "", new("起点", "base"), null, pair.Base),
            .. pair.Contributions.Select(part => new ReviewSheetRow(section, "", labels[part.Feature], part.Theme.Name(), part.Contribution)),
            new(section, "", new("合计", "sum"), pair.ContributionNote, pair.Score),
            new(section, "", new("排序", "ranked by"), new($"{pair.ModelVersion} · {pair.RankedBy.Zh}", $"{pair.ModelVersion} · {pair.RankedBy.En}")),
            new(section, "", new("概率", "probability"), sheet.ProbabilityNote, sheet.Probability),
        ];
    }

    private static IEnumerable<ReviewSheetRow> Merit(ReviewSheet sheet)
    {
        var (section, merit, review) = (new Text("评审", "review"), sheet.Pair.Merit, sheet.Review);
        return
        [
            new(section, "", new($"企业层级：{merit.TierName.Zh}", $"tier: {merit.TierName.En}"), merit.Evidence, merit.Tier),
            new(section, "", new("结论", "conclusion"), review.Conclusion),
            .. review.Criteria.Select(c => new ReviewSheetRow(section, c.Id, c.Name, c.Evidence, (double)c.Points, (double)c.Most, "分")),
            new(section, "", new("得分合计", "points"), SheetWords.Open(review), (double)review.Points, 100, "分"),
            .. review.Vetoes.Select(v => new ReviewSheetRow(new("一票否决", "vetoes"), v.Id, v.Name, With(SheetWords.Of(v), v.Evidence))),
        ];
    }

    private static Text With(Text state, Text evidence) => new($"{state.Zh}：{evidence.Zh}", $"{state.En}: {evidence.En}");

    private static IEnumerable<ReviewSheetRow> Next(ReviewSheet sheet) =>
    [
        .. sheet.Questions.Select(q => new ReviewSheetRow(new("待核实", "to ask"), q.Source, new("问题", "question"), q.Ask)),
        .. SheetWords.Of(sheet.Changes).Select(said => new ReviewSheetRow(new("怎样才行", "what would have to change"), "", new("调整", "change"), said)),
        .. sheet.Pair.Similar.Select(s => new ReviewSheetRow(new("类似企业已落地", "similar landings"), s.CompanyId, s.Name, SheetWords.Of(s))),
        .. sheet.Introducers.Select(way => new ReviewSheetRow(new("以企引企", "introducers"), "", way.Use ?? new("尚未用过", "not used yet"), way.Path, way.Strength)),
        .. sheet.Goals.Select(goal => new ReviewSheetRow(new("考核指标", "goals"), goal.Id, goal.Name, SheetWords.Of(goal))),
        .. sheet.Waivers.Select(w => new ReviewSheetRow(new("豁免", "waivers"), w.GateId, w.GateName, SheetWords.Of(w))),
    ];

    private static IEnumerable<ReviewSheetRow> Foot(ReviewSheet sheet)
    {
        var section = new Text("依据", "basis");
        return
        [
            new(section, "", new("模型版本", "model version"), new(sheet.Pair.ModelVersion, sheet.Pair.ModelVersion)),
            .. sheet.Rules.Select(rules => new ReviewSheetRow(section, "", rules.Name, new(rules.Version, rules.Version))),
            new(section, "", new("制表日期", "made on"), SheetWords.Day(sheet.MadeOn)),
            new(section, "", new("说明", "note"), sheet.Advice),
        ];
    }
}
