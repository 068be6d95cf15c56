using System.Globalization;
using Matching.Domain;

namespace Matching.Reports.Sheets;

/// <summary>Reasons for and against in words, and the score as a sum by theme that can be checked.</summary>
internal static class ScorePart
{
    public static void Write(Paper paper, ReviewSheet sheet)
    {
        var pair = sheet.Pair;
        paper.Raw("<section>\n").Title("理由", "Reasons");
        paper.List(pair.Reasons, reason =>
        {
            paper.Raw($"<b class=\"{(reason.Contribution < 0 ? "bad" : "good")}\">{(reason.Contribution < 0 ? "−" : "+")}</b> ");
            if (reason.Theme is { } theme) paper.Raw("<span class=\"faint\">").Say(theme.Name()).Raw("</span> ");
            paper.Say(reason.TextZh, reason.TextEn);
        }, "plain");
        if (pair.Reasons.Count == 0) paper.Raw("<p class=\"faint\">").Say("没有可说的理由", "none to tell").Raw("</p>\n");
        paper.Raw("</section>\n<section>\n").Title("得分从何而来", "How the score comes about");
        Sum(paper, pair);
        if (pair.ContributionNote is { } note) paper.Raw("<p class=\"faint\">").Say(note).Raw("</p>\n");
        paper.Raw("<p class=\"faint\">").Plain(pair.ModelVersion).Raw(" · ").Say(pair.RankedBy).Raw("</p>\n</section>\n");
    }

    /// <summary>Points of the rules go to a hundred, sums of a model seldom to ten.</summary>
    public static string Form(PairExplanation pair) => Math.Abs(pair.Base) >= 10 ? "0.0" : "0.000";

    private static void Sum(Paper paper, PairExplanation pair)
    {
        var form = Form(pair);
        var labels = pair.Features.ToDictionary(feature => feature.Name, feature => feature.Label);
        paper.Raw("<table>\n<tbody>\n<tr><td>").Say("起点", "base").Raw($"</td><td></td><td class=\"number\">{Number(pair.Base)}</td></tr>\n");
        foreach (var theme in pair.Contributions.GroupBy(part => part.Theme).OrderByDescending(group => Math.Abs(group.Sum(part => part.Contribution))).ThenBy(group => group.Key))
        {
            paper.Raw("<tr><td class=\"short\">").Say(theme.Key.Name()).Raw("</td><td class=\"parts\">");
            foreach (var part in theme) paper.Raw("<span>").Say(labels[part.Feature]).Raw($" {Signed(part.Contribution)}</span> ");
            paper.Raw($"</td><td class=\"number\">{Signed(theme.Sum(part => part.Contribution))}</td></tr>\n");
        }

        paper.Raw("<tr class=\"sum\"><td>").Say("合计", "sum").Raw($"</td><td></td><td class=\"number\">{Number(pair.Score)}</td></tr>\n</tbody>\n</table>\n");

        string Number(double value) => value.ToString(form, CultureInfo.InvariantCulture);
        string Signed(double value) => value.ToString($"+{form};−{form};{form}", CultureInfo.InvariantCulture);
    }
}
