using Matching.Domain;

namespace Matching.Reports.Sheets;

/// <summary>What is on record about both, and what the company needs. What is unknown is named in one line.</summary>
internal static class FactPart
{
    public static void Write(Paper paper, ReviewSheet sheet)
    {
        paper.Raw("<div class=\"beside\">\n<div>\n<section>\n").Title("企业", "Company");
        Facts(paper, sheet.Company);
        paper.Raw("</section>\n<section>\n").Title("需求", "Need");
        if (sheet.Need.Count == 0) paper.Raw("<p class=\"ask\">").Say(SheetWords.NoNeed).Raw("</p>\n");
        else Facts(paper, sheet.Need);
        paper.Raw("</section>\n</div>\n<section>\n").Title("载体", "Offering");
        Facts(paper, sheet.Offering);
        paper.Raw("</section>\n</div>\n");
    }

    private static void Facts(Paper paper, IReadOnlyList<SheetFact> facts)
    {
        paper.Raw("<dl>\n");
        foreach (var fact in facts)
        {
            if (fact.Said is { } said) paper.Raw("<div><dt>").Say(fact.Name).Raw("</dt><dd>").Say(said).Raw("</dd></div>\n");
        }

        paper.Raw("</dl>\n");
        var unknown = facts.Where(fact => fact.Said is null).Select(fact => fact.Name).ToArray();
        if (unknown.Length == 0) return;
        paper.Raw("<p class=\"ask\">").Say(SheetWords.Unknown).Say("：", ": ");
        paper.Say(string.Join('、', unknown.Select(name => name.Zh)), string.Join(", ", unknown.Select(name => name.En))).Raw("</p>\n");
    }
}
