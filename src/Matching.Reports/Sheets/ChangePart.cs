using Matching.Domain;

namespace Matching.Reports.Sheets;

/// <summary>What would have to change, and what was waived.</summary>
internal static class ChangePart
{
    public static void Write(Paper paper, ReviewSheet sheet)
    {
        paper.Raw("<section>\n").Title("怎样才行", "What would have to change");
        paper.List(SheetWords.Of(sheet.Changes), said => paper.Say(said)).Raw("</section>\n");
        if (sheet.Waivers.Count == 0) return;
        paper.Raw("<section>\n").Title("有效豁免", "Waivers in force");
        paper.List(sheet.Waivers, waiver => paper.Code(waiver.GateId).Say(waiver.GateName).Raw(" · ").Say(SheetWords.Of(waiver))).Raw("</section>\n");
    }
}
