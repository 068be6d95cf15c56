using System.Globalization;
using Matching.Domain;

namespace Matching.Cli.Views;

/// <summary>Every hard constraint of a pair with what was measured.</summary>
internal static class GateTable
{
    public static void Write(Session session, PairExplanation pair)
    {
        var words = session.Words;
        session.Say(new Text("\n约束", "\ngates"), Tone.Strong);
        if (pair.Gates.Count == 0)
        {
            session.Say(new Text("  没有适用的约束", "  none applies"), Tone.Muted);
            return;
        }

        var sheet = new Sheet().Fixed(words.Of("编号", "id")).Column(words.Of("约束", "gate")).Fixed("").Number(words.Of("实际", "measured"))
            .Number(words.Of("限值", "limit")).Column(words.Of("说明", "what it says"));
        foreach (var gate in pair.Gates)
        {
            sheet.Row(
                Sheet.Cell(gate.Id),
                Sheet.Cell(ListHeader.NameOf(gate.Id, words)),
                Sheet.Cell(Marks.Of(gate.Outcome), Marks.ToneOf(gate.Outcome)),
                Sheet.Cell(Number(gate.Measured, words[UnitNames.Of(gate.Unit)])),
                Sheet.Cell(Number(gate.Limit, words[UnitNames.Of(gate.Unit)])),
                Sheet.Cell(words[gate.Message]));
        }

        sheet.Write(session.Output);
    }

    private static string Number(double? value, string unit) =>
        value is { } number ? $"{number.ToString("#,0.##", CultureInfo.InvariantCulture)}{(unit.Length == 0 ? "" : $" {unit}")}" : "";
}
