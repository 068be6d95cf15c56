using System.Globalization;
using Matching.Domain;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The head of an explanation: who, what, whether it can be, and how the company fits the six centers.</summary>
internal static class PairHeader
{
    private const int BarCells = 12;

    public static void Write(Session session, ReviewSheet sheet)
    {
        Summary(session, sheet);
        session.Say(new Text("\n产业契合", "\nfit to the centers"), Tone.Strong);
        var bars = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn(new GridColumn().NoWrap().Padding(0, 0, 1, 0)).AddColumn(new GridColumn().NoWrap());
        foreach (var center in CenterIds.All)
        {
            var fit = sheet.Pair.CenterFit.GetValueOrDefault(center.Code());
            bars.AddRow(new Paragraph(session.Words[center.Name()]), Bar(fit), new Paragraph(fit.ToString("0.00", CultureInfo.InvariantCulture)));
        }

        session.Output.Write(bars);
    }

    /// <summary>The answers at a glance.</summary>
    public static void Summary(Session session, ReviewSheet sheet)
    {
        var (words, pair) = (session.Words, sheet.Pair);
        session.Output.Write(new Paragraph($"{words[pair.CompanyName]} × {words[pair.OfferingName]}\n", Tone.Strong));
        var facts = new Facts(session)
            .Add(new Text("企业", "company"), Named(pair.CompanyId, pair.CompanyName, pair.CompanyDataKind, words))
            .Add(new Text("载体", "offering"), Named(pair.OfferingId, pair.OfferingName, pair.OfferingDataKind, words))
            .Add(new Text("截至", "as of"), $"{pair.AsOf:yyyy-MM-dd}")
            .Add(new Text("可行", "feasible"), $"{Marks.Of(pair.Feasible ? GateOutcome.Pass : GateOutcome.Fail)} {words[SheetWords.Feasible(pair)]}", pair.Feasible ? Tone.Good : Tone.Bad)
            .Add(new Text("层级", "tier"), $"{pair.Merit.Tier} {words[pair.Merit.TierName]} · {words[pair.Merit.Evidence]}")
            .Add(new Text("评审", "review"), sheet.Review.Conclusion, sheet.Review.Vetoed ? Tone.Bad : Style.Plain)
            .Add(new Text("概率", "probability"), sheet.Probability is { } probability ? probability.ToString("0.0 %", CultureInfo.InvariantCulture) : words[sheet.ProbabilityNote!]);
        if (pair.CompanyDataKind != DataKind.Real || pair.OfferingDataKind != DataKind.Real)
            facts.Add(new Text("注意", "note"), new Text("含非真实数据，见上面的标注", "not all of it is real: see the marks above"), Tone.Doubt);
        facts.Write();
    }

    private static Paragraph Bar(double share)
    {
        var full = (int)Math.Round(Math.Clamp(share, 0, 1) * BarCells);
        return new Paragraph().Append(new string('█', full), Tone.Good).Append(new string('░', BarCells - full), Tone.Muted);
    }

    private static string Named(string id, Text name, DataKind kind, Wording words) =>
        $"{words[name]}{(words.Other(name) is { } other ? $" ({other})" : "")} · {id} · {words[Marks.Of(kind)]}";
}
