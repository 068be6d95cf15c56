using Matching.Domain;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The companies of a shortlist. The narrower the console, the more facts stand under the name instead of in columns of their own.</summary>
internal static class ShortlistTable
{
    public static void Write(Session session, RankedList list)
    {
        if (list.Rows.Count == 0) return;
        var words = session.Words;
        var width = session.Output.Profile.Width;
        var (wide, narrow) = (width >= Sheet.Wide, width < Sheet.Medium);
        var sheet = new Sheet().Number("#").Column(words.Of("企业", "company"), wide ? 34 : narrow ? 24 : 30);
        if (wide) sheet.Column(words.Of("总部", "headquarters")).Column(words.Of("中心", "center"));
        if (!narrow) sheet.Column(words.Of("层级", "tier"), wide ? 12 : 10);
        sheet.Number(words.Of("分", "score")).Fixed(words.Of("可行", "feasible")).Column(words.Of("主要理由", "main reasons")).Number(words.Of("待问", "to ask"));
        foreach (var row in list.Rows)
        {
            var cells = new List<Paragraph> { Sheet.Cell($"{row.Rank}"), Name(row, words, wide, narrow) };
            if (wide) cells.AddRange([Sheet.Cell(row.Place), Sheet.Cell(CenterOf(row, words))]);
            if (!narrow) cells.Add(Tier(row, words));
            cells.AddRange(
            [
                Sheet.Cell(row.Score is { } score ? $"{score:0.0}" : "–"),
                Feasible(row),
                Reasons(row, words, wide ? 3 : 2),
                Sheet.Cell(row.Questions.Count == 0 ? "" : $"{row.Questions.Count}", Tone.Doubt),
            ]);
            sheet.Row([.. cells]);
        }

        sheet.Write(session.Output);
    }

    private static Paragraph Name(RankedRow row, Wording words, bool wide, bool narrow)
    {
        var name = new Paragraph(words[row.Name]);
        if (row.DataKind != DataKind.Real) name.Append($" [{words[Marks.Of(row.DataKind)]}]", Tone.Doubt);
        if (words.Other(row.Name) is { } other) name.Append($"\n{other}", Tone.Muted);
        var under = new List<string?> { row.Id };
        if (!wide) under.AddRange([row.Place, CenterOf(row, words)]);
        if (narrow) under.AddRange([TierOf(row, words), PartOf(row, words)]);
        return name.Append("\n" + string.Join(" · ", under.Where(s => !string.IsNullOrEmpty(s))), Tone.Muted);
    }

    private static Paragraph Tier(RankedRow row, Wording words)
    {
        var cell = Sheet.Cell(TierOf(row, words));
        return PartOf(row, words) is { } part ? cell.Append($"\n{part}", row.Part == ListPart.HighPotential ? Tone.Good : Tone.Muted) : cell;
    }

    // Whom a line stands for is no reason, but it needs the width that reasons have.
    private static Paragraph Reasons(RankedRow row, Wording words, int most)
    {
        var cell = Sheet.Cell(string.Join('\n', row.Reasons.Take(most).Select(r => words.Of(r.TextZh, r.TextEn))));
        return row.GroupNote is { } note ? cell.Append($"\n{words[note]}", Tone.Muted) : cell;
    }

    private static Paragraph Feasible(RankedRow row) => row.Feasible
        ? Sheet.Cell(Marks.Of(GateOutcome.Pass), Tone.Good)
        : Sheet.Cell(
            string.Join('\n', row.Gates.Where(g => g.Outcome == GateOutcome.Fail).Select(g => $"{Marks.Of(GateOutcome.Fail)} {g.Id}")), Tone.Bad);

    private static string? CenterOf(RankedRow row, Wording words) => row.Center is { } center ? words[center.Name()] : null;

    // The tiers of leaders are called leaders already.
    private static string? PartOf(RankedRow row, Wording words) =>
        row.Part is { } part && TierOf(row, words)?.Contains(words[part.Name()], StringComparison.Ordinal) != true ? words[part.Name()] : null;

    private static string? TierOf(RankedRow row, Wording words) => row.Merit is { } merit ? $"{merit.Tier} {words[merit.TierName]}" : null;
}
