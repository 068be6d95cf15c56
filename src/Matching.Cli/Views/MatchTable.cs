using Matching.Domain;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The spaces of a match, with all gates and the first thing that is missing.</summary>
internal static class MatchTable
{
    public static void Write(Session session, RankedList list)
    {
        if (list.Rows.Count == 0) return;
        var words = session.Words;
        var width = session.Output.Profile.Width;
        var (wide, narrow) = (width >= Sheet.Wide, width < Sheet.Medium);
        var sheet = new Sheet().Number("#").Column(words.Of("载体", "space"), wide ? 32 : 22);
        if (wide) sheet.Column(words.Of("平台", "platform"), 14);
        sheet.Number(words.Of("分", "score")).Fixed(words.Of("可行", "feasible")).Column(words.Of("约束", "gates"), wide ? 28 : narrow ? 12 : 20)
            .Column(words.Of("缺口", "what is missing")).Number(words.Of("待问", "to ask"));
        foreach (var row in list.Rows)
        {
            var cells = new List<Paragraph> { Sheet.Cell($"{row.Rank}"), Name(row, words, wide) };
            if (wide) cells.Add(Sheet.Cell(row.Place));
            var gap = row.Gates.FirstOrDefault(g => g.Outcome == GateOutcome.Fail);
            var feasible = row.Feasible ? GateOutcome.Pass : GateOutcome.Fail;
            cells.AddRange(
            [
                Sheet.Cell(row.Score is { } score ? $"{score:0.0}" : "–"),
                Sheet.Cell(Marks.Of(feasible), Marks.ToneOf(feasible)),
                Gates(row),
                Sheet.Cell(gap is null ? "" : $"{gap.Id} {words[gap.Message]}", Tone.Bad),
                Sheet.Cell(row.Questions.Count == 0 ? "" : $"{row.Questions.Count}", Tone.Doubt),
            ]);
            sheet.Row([.. cells]);
        }

        sheet.Write(session.Output);
    }

    private static Paragraph Name(RankedRow row, Wording words, bool wide)
    {
        var name = new Paragraph(words[row.Name]);
        if (row.DataKind != DataKind.Real) name.Append($" [{words[Marks.Of(row.DataKind)]}]", Tone.Doubt);
        return name.Append($"\n{row.Id}" + (wide || row.Place is null ? "" : $" · {row.Place}"), Tone.Muted);
    }

    // What fails and what must be asked comes first, as that is what staff act on.
    private static Paragraph Gates(RankedRow row)
    {
        var cell = new Paragraph();
        var lines = 0;
        foreach (var outcome in (GateOutcome[])[GateOutcome.Fail, GateOutcome.Unknown, GateOutcome.Pass])
        {
            var ids = row.Gates.Where(g => g.Outcome == outcome).Select(g => g.Id).ToArray();
            if (ids.Length > 0) cell.Append($"{(lines++ == 0 ? "" : "\n")}{Marks.Of(outcome)} {string.Join(' ', ids)}", Marks.ToneOf(outcome));
        }

        return cell;
    }
}
