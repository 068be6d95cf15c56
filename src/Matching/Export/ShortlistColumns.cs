using Matching.Domain;

namespace Matching.Export;

/// <summary>The columns of an exported list (domain 8.2, D5), Chinese first in every header.</summary>
internal static class ShortlistColumns
{
    public static IReadOnlyList<(string Header, Func<RankedList, RankedRow, object?> Value)> All { get; } =
    [
        ("名次 Rank", (_, row) => row.Rank),
        ("编号 Id", (_, row) => row.Id),
        ("名称 Name", (_, row) => row.Name.Zh),
        ("英文名 English name", (_, row) => row.Name.En == row.Name.Zh ? null : row.Name.En),
        ("所在地 Place", (_, row) => row.Place),
        ("产业中心 Center", (_, row) => row.Center?.Name().Zh),
        ("企业层级 Tier", (_, row) => row.Merit?.Tier),
        ("类别 Part", (_, row) => row.Part?.Name().Zh),
        ("匹配分 Score", (_, row) => row.Score is { } score ? Math.Round(score, 1) : null),
        ("可行 Feasible", (_, row) => row.Feasible ? "是" : "否"),
        ("不符合 Failed gates", (_, row) => Messages(row, GateOutcome.Fail)),
        ("推荐理由 Reasons", (_, row) => string.Join("；", row.Reasons.Select(r => r.TextZh))),
        ("待核实 Questions", (_, row) => Messages(row, GateOutcome.Unknown)),
        ("同集团 Same group", (_, row) => row.GroupNote?.Zh),
        ("数据完整度 Completeness", (_, row) => Math.Round(row.DataCompleteness, 2)),
        ("数据类型 Data kind", (_, row) => row.DataKind switch { DataKind.Real => "真实", DataKind.Illustrative => "示例", _ => "模拟" }),
        ("对象 Query", (list, _) => $"{list.QueryName.Zh}（{list.Query}）"),
        ("排序依据 Model version", (list, _) => list.ModelVersion),
        ("日期 As of", (list, _) => list.AsOf.ToString("yyyy-MM-dd")),
        ("名单规则 List rules", (list, _) => Making(list)),
    ];

    // Chinese input methods type the wide forms, and Excel reads them like the narrow ones.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>A spreadsheet runs text that begins like a formula; an apostrophe makes it plain text again.</summary>
    public static object? Safe(object? value) =>
        value is string { Length: > 0 } text && FormulaStarts.Contains(text[0]) ? "'" + text : value;

    private static string? Making(RankedList list) =>
        list.Composition is { } making ? string.Join("；", making.Notes.Concat(making.Shortfalls.Select(shortfall => shortfall.Message)).Select(said => said.Zh)) : null;

    private static string Messages(RankedRow row, GateOutcome outcome) =>
        string.Join("；", row.Gates.Where(g => g.Outcome == outcome).Select(g => $"{g.Id} {g.Message.Zh}"));
}
