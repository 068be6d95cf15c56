using System.Globalization;
using Matching.Domain;

namespace Matching.Reports.Sheets;

/// <summary>Evidence and help: who could introduce it, companies like it that landed, which goals it would serve.</summary>
internal static class EvidencePart
{
    public static void Write(Paper paper, ReviewSheet sheet)
    {
        paper.Raw("<section>\n").Title("以企引企", "Introducers");
        paper.List(sheet.Introducers, way =>
        {
            paper.Say(way.Path).Raw($" <span class=\"faint\">{way.Strength.ToString("0.00", CultureInfo.InvariantCulture)}</span>");
            if (way.Use is { } use) paper.Raw($" <span class=\"{(way.IsTired ? "ask" : "faint")}\">").Say(use).Raw("</span>");
        });
        if (sheet.Introducers.Count == 0) paper.Raw("<p class=\"faint\">").Say("没有区内企业与它有关联", "no resident firm is tied to it").Raw("</p>\n");
        paper.Raw("</section>\n<section>\n").Title("类似企业已落地", "Companies like it that landed");
        paper.List(sheet.Pair.Similar, similar => paper.Say(similar.Name).Raw(" <span class=\"faint\">").Say(SheetWords.Of(similar)).Raw("</span>"));
        if (sheet.Pair.Similar.Count == 0) paper.Raw("<p class=\"faint\">").Say("没有", "none").Raw("</p>\n");
        paper.Raw("</section>\n<section>\n").Title("考核指标", "Goals it would serve");
        paper.List(sheet.Goals, goal =>
        {
            paper.Code(goal.Id).Say(goal.Sentence);
            if (SheetWords.Standing(goal) is { } standing) paper.Raw(" <span class=\"faint\">").Say(standing).Raw("</span>");
        });
        if (sheet.Goals.Count == 0) paper.Raw("<p class=\"faint\">").Say("不计入任何指标", "none").Raw("</p>\n");
        paper.Raw("</section>\n");
    }
}
