using Matching.Domain;

namespace Matching.Reports.Sheets;

/// <summary>What is unknown, as questions.</summary>
internal static class QuestionPart
{
    public static void Write(Paper paper, ReviewSheet sheet)
    {
        if (sheet.Questions.Count == 0) return;
        paper.Raw("<section>\n").Title("待核实", "To ask");
        paper.List(sheet.Questions, question => paper.Code(question.Source).Say(question.Ask), "columns").Raw("</section>\n");
    }
}
