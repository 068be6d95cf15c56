using Matching.Domain;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>What staff should ask about the best line of a list.</summary>
internal static class Questions
{
    public static void Write(Session session, RankedList list)
    {
        if (list.Rows is not [{ Questions.Count: > 0 } best, ..]) return;
        session.Say(new Text($"待核实问题（{best.Name.Zh}）", $"to ask about {best.Name.En}"), Tone.Strong);
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 1, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var gate in best.Gates.Where(g => g.Outcome == GateOutcome.Unknown))
            grid.AddRow(new Paragraph(gate.Id, Tone.Doubt), new Paragraph(session.Words[gate.Message]));
        session.Output.Write(grid);
    }
}
