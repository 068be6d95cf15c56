using Matching.Domain;

namespace Matching.Reports.Sheets;

/// <summary>What to do next: what to ask, what would have to change, what was waived.</summary>
internal static class NextPart
{
    public static void Write(Paper paper, ReviewSheet sheet)
    {
        paper.Raw("<section>\n").Title("怎样才行", "What would have to change");
        paper.List(SheetWords.Of(sheet.Changes), said => paper.Say(said), "columns");
        paper.Raw("</section>\n");
        if (sheet.Questions.Count > 0)
        {
            paper.Raw("<section>\n").Title("待核实", "To ask");
            paper.List(sheet.Questions, question => paper.Code(question.Source).Say(question.Ask), "columns");
            paper.Raw("</section>\n");
        }

        if (sheet.Waivers.Count > 0)
        {
            paper.Raw("<section>\n").Title("有效豁免", "Waivers in force");
            paper.List(sheet.Waivers, waiver => paper.Code(waiver.GateId).Say(waiver.GateName).Raw(" · ").Say(SheetWords.Of(waiver)));
            paper.Raw("</section>\n");
        }
    }
}
