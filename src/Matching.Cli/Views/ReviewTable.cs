using Matching.Domain;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The project review of a pair: the points of each criterion with what is still open, then the vetoes.</summary>
internal static class ReviewTable
{
    public static void Write(Session session, SheetReview review)
    {
        var words = session.Words;
        session.Say(new Text("\n项目评审（规则，供决策参考）", "\nproject review (by rules, a proposal)"), Tone.Strong);
        var sheet = new Sheet().Fixed("").Column(words.Of("指标", "criterion")).Number(words.Of("得分", "points")).Number(words.Of("待定", "open")).Column(words.Of("依据", "evidence"));
        foreach (var c in review.Criteria)
        {
            sheet.Row(
                Sheet.Cell(c.Id),
                Sheet.Cell(words[c.Name]),
                Sheet.Cell($"{SheetWords.Number(c.Points)}/{SheetWords.Number(c.Most)}"),
                Sheet.Cell(c.Open == 0 ? "" : SheetWords.Number(c.Open), Tone.Doubt),
                Sheet.Cell(words[c.Evidence]));
        }

        sheet.Row(Sheet.Cell(""), Sheet.Cell(words.Of("合计", "sum"), Tone.Strong), Sheet.Cell($"{SheetWords.Number(review.Points)}/100", Tone.Strong), Sheet.Cell(SheetWords.Number(review.Open), Tone.Doubt), Sheet.Cell(""));
        sheet.Write(session.Output);
        var facts = new Facts(session);
        foreach (var (name, holds, tone) in ((Text, bool?, Style)[])[(new("否决成立", "vetoes that hold"), true, Tone.Bad), (new("否决待核实", "vetoes to ask"), null, Tone.Doubt), (new("未见否决", "none seen"), false, Tone.Good)])
        {
            var those = review.Vetoes.Where(veto => veto.Holds == holds).Select(veto => $"{veto.Id} {words[veto.Name]}").ToArray();
            if (those.Length > 0) facts.Add(name, string.Join(words.Of("、", ", "), those), tone);
        }

        facts.Write();
    }
}
