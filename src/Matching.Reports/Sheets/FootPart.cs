using Matching.Domain;

namespace Matching.Reports.Sheets;

/// <summary>Room for the decision, and what the sheet rests on.</summary>
internal static class FootPart
{
    public static void Write(Paper paper, ReviewSheet sheet)
    {
        paper.Raw("<footer>\n<p class=\"decision\"><b>").Say(sheet.Advice).Raw("</b>");
        foreach (var (zh, en) in ((string, string)[])[("决定", "decision"), ("理由", "reason"), ("角色", "role"), ("日期", "date")])
            paper.Raw("<span>").Say(zh, en).Raw("</span>");
        paper.Raw("</p>\n<p class=\"faint\">").Say("模型", "model").Raw(" ").Plain(sheet.Pair.ModelVersion);
        foreach (var rules in sheet.Rules) paper.Raw(" · ").Say(rules.Name).Raw(" ").Plain(rules.Version);
        paper.Raw(" · ").Say("截至", "as of").Raw($" {SheetWords.Day(sheet.Pair.AsOf).Zh} · ").Say("制表", "made on").Raw($" {SheetWords.Day(sheet.MadeOn).Zh}</p>\n</footer>\n");
    }
}
