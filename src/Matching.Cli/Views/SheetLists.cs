using System.Globalization;
using Matching.Domain;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The lists of an explanation: reasons, what would have to change, what to ask, who could introduce it, who landed, which goals it would serve, waivers.</summary>
internal static class SheetLists
{
    public static void Write(Session session, ReviewSheet sheet)
    {
        var words = session.Words;
        List(session, new Text("怎样才行", "what would have to change"), SheetWords.Of(sheet.Changes).Select(said => ("·", words[said], (string?)null)));
        List(session, new Text("待核实", "to ask"), sheet.Questions.Select(question => (question.Source, words[question.Ask], (string?)null)));
        List(session, new Text("以企引企", "introducers"), sheet.Introducers.Select(way => (
            way.Strength.ToString("0.00", CultureInfo.InvariantCulture), words[way.Path], way.Use is { } use ? words[use] : null)));
        List(session, new Text("类似企业已落地", "companies like it that landed"), sheet.Pair.Similar.Select(similar => ("·", words[similar.Name], (string?)words[SheetWords.Of(similar)])));
        List(session, new Text("计入的考核指标", "goals it would serve"), sheet.Goals.Select(goal => (goal.Id, words[goal.Sentence], SheetWords.Standing(goal) is { } standing ? words[standing] : null)));
        List(session, new Text("有效豁免", "waivers in force"), sheet.Waivers.Select(waiver => (waiver.GateId, words[waiver.GateName], (string?)words[SheetWords.Of(waiver)])));
    }

    /// <summary>The reasons: for, then against.</summary>
    public static void Reasons(Session session, PairExplanation pair) => List(
        session,
        new Text("理由", "reasons"),
        pair.Reasons.Select(reason => (reason.Contribution < 0 ? "−" : "+", session.Words.Of(reason.TextZh, reason.TextEn), (string?)null)));

    private static void List(Session session, Text title, IEnumerable<(string Mark, string Said, string? More)> lines)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 1, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        var any = false;
        foreach (var (mark, said, more) in lines)
        {
            any = true;
            grid.AddRow(new Paragraph(mark, Tone.Muted), new Paragraph().Append(said).Append(more is null ? "" : $" · {more}", Tone.Muted));
        }

        if (!any) return;
        session.Say(new Text($"\n{title.Zh}", $"\n{title.En}"), Tone.Strong);
        session.Output.Write(grid);
    }
}
