using System.Globalization;
using Matching.Ranking;
using Matching.Reports;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>Whom shortlists show: each kind's share of the lines beside its share of the feasible candidates.</summary>
internal static class ExposureTable
{
    /// <summary>Cities are many; of each kind the ones with the most candidates are shown, all of them in the report file.</summary>
    private const int Shown = 8;

    public static void Write(Session session, ExposureReport report)
    {
        var words = session.Words;
        session.Output.Write(new Paragraph(words.Of("名单给谁看到了", "whom the lists show") + "\n", Tone.Strong));
        new Facts(session)
            .Add(new Text("名单", "lists"), new Text(
                $"{report.Lists:N0} 份，前 {ExposureReport.Depth} 行共 {report.Shown:N0} 行", $"{report.Lists:N0}, of which the first {ExposureReport.Depth} lines count: {report.Shown:N0}"))
            .Add(new Text("候选", "candidates"), new Text($"可行 {report.Feasible:N0} 家次", $"{report.Feasible:N0} feasible, a company once for each list"))
            .Add(new Text("倍数", "times"), new Text("露出占比除以候选占比，1 为相称", "share shown over share of candidates; 1 is even"))
            .Write();
        foreach (var note in report.Notes) session.Say(note, Tone.Muted);
        if (report.Shown == 0) return;

        var sheet = new Sheet().Fixed(words.Of("类别", "by")).Column(words.Of("种类", "kind"))
            .Number(words.Of("露出", "shown")).Number(words.Of("占比", "share")).Number(words.Of("可行", "feasible")).Number(words.Of("占比", "share")).Number(words.Of("倍数", "times"));
        foreach (var kind in report.Shares.GroupBy(share => share.By))
        {
            ExposureShare[] shares = [.. kind];
            ExposureShare[] shown = [.. shares.OrderByDescending(share => share.Shown).Take(Shown)];
            foreach (var (place, share) in shares.Where(shown.Contains).Index()) Row(place == 0 ? words[ExposureWords.By(kind.Key)] : "", share);
            if (shares.Length > Shown) sheet.Row(Sheet.Cell(""), Sheet.Cell(words.Of($"另有 {shares.Length - Shown} 种", $"{shares.Length - Shown} more"), Tone.Muted), new(), new(), new(), new(), new());
        }

        sheet.Write(session.Output);

        void Row(string by, ExposureShare share) => sheet.Row(
            Sheet.Cell(by), Sheet.Cell(words[ExposureWords.Of(share.By, share.Of)]), Sheet.Cell(Count(share.Shown)), Sheet.Cell(Percent(share.ShownShare)),
            Sheet.Cell(Count(share.Feasible)), Sheet.Cell(Percent(share.FeasibleShare)), Sheet.Cell(share.Ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–"));
    }

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double? share) => share?.ToString("P1", CultureInfo.InvariantCulture) ?? "–";
}
