using Matching.Domain;

namespace Matching.Reports.Sheets;

/// <summary>"Do we want them?": tier with its grounds, points of each criterion with evidence, vetoes.</summary>
internal static class MeritPart
{
    public static void Write(Paper paper, ReviewSheet sheet)
    {
        var (merit, review) = (sheet.Pair.Merit, sheet.Review);
        paper.Raw("<section>\n").Title("评审（规则，供决策参考）", "Review (by rules, a proposal)");
        paper.Raw("<p>").Say("层级", "tier").Raw($" <b>{merit.Tier}</b> ").Say(merit.TierName).Raw(" <span class=\"faint\">").Say(merit.Evidence).Raw("</span></p>\n");
        paper.Raw($"<p class=\"{(review.Vetoed ? "bad" : "verdict")}\">").Say(review.Conclusion).Raw("</p>\n<table>\n<thead><tr><th>").Say("指标", "criterion");
        paper.Raw("</th><th class=\"number\">").Say("得分", "points").Raw("</th><th class=\"number\">").Say("待定", "open").Raw("</th><th>").Say("依据", "evidence").Raw("</th></tr></thead>\n<tbody>\n");
        foreach (var c in review.Criteria)
        {
            paper.Raw("<tr><td>").Code(c.Id).Say(c.Name).Raw($"</td><td class=\"number\">{SheetWords.Number(c.Points)}/{SheetWords.Number(c.Most)}</td>");
            paper.Raw($"<td class=\"number ask\">{(c.Open == 0 ? "" : SheetWords.Number(c.Open))}</td><td>").Say(c.Evidence).Raw("</td></tr>\n");
        }

        paper.Raw("<tr class=\"sum\"><td>").Say("合计", "sum").Raw($"</td><td class=\"number\">{SheetWords.Number(review.Points)}</td><td class=\"number ask\">{SheetWords.Number(review.Open)}</td><td></td></tr>\n");
        paper.Raw("</tbody>\n</table>\n<h3>").Say("一票否决", "Vetoes").Raw("</h3>\n<p class=\"vetoes\">");
        foreach (var (state, tone) in ((bool?, string)[])[(true, "bad"), (null, "ask"), (false, "good")])
        {
            var those = review.Vetoes.Where(veto => veto.Holds == state).ToArray();
            if (those.Length == 0) continue;
            paper.Raw($"<span class=\"{tone}\">").Say(SheetWords.Of(those[0])).Raw("</span> ");
            foreach (var veto in those)
            {
                paper.Raw("<span>").Code(veto.Id).Say(veto.Name);
                if (state == true) paper.Raw(" <b class=\"bad\">").Say(veto.Evidence).Raw("</b>");
                paper.Raw("</span> ");
            }

            paper.Raw("<br>");
        }

        paper.Raw("</p>\n</section>\n");
    }
}
