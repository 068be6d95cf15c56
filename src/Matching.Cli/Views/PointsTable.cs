using System.Globalization;
using Matching.Domain;

namespace Matching.Cli.Views;

/// <summary>The score of a pair as a sum that can be checked, in words, and what the other method says beside it.</summary>
internal static class PointsTable
{
    private const int Shown = 10;

    public static void Write(Session session, PairExplanation pair)
    {
        var words = session.Words;

        // Points of the rules go to a hundred, sums of a model seldom to ten.
        var form = Math.Abs(pair.Base) >= 10 ? "0.0" : "0.000";
        session.Say(new Text("得分从何而来", "how the score comes about"), Tone.Strong);
        var sheet = new Sheet().Column(words.Of("依据", "ground")).Number(words.Of("值", "value")).Number(words.Of("得分", "adds"));
        sheet.Row(Sheet.Cell(words.Of("起点", "base"), Tone.Muted), Sheet.Cell(""), Sheet.Cell(pair.Base.ToString(form, CultureInfo.InvariantCulture)));
        var labels = pair.Features.ToDictionary(feature => feature.Name, feature => feature.Label);
        foreach (var part in pair.Contributions.Take(Shown))
            sheet.Row(Sheet.Cell(words[labels[part.Feature]]), Sheet.Cell(part.Value is { } value ? value.ToString("0.##", CultureInfo.InvariantCulture) : "–"), Sheet.Cell(part.Contribution.ToString(form, CultureInfo.InvariantCulture)));
        var others = pair.Contributions.Skip(Shown).ToArray();
        if (others.Length > 0)
            sheet.Row(Sheet.Cell(words.Of($"其余 {others.Length} 项", $"{others.Length} more"), Tone.Muted), Sheet.Cell(""), Sheet.Cell(others.Sum(part => part.Contribution).ToString(form, CultureInfo.InvariantCulture)));
        sheet.Row(Sheet.Cell(words.Of("合计", "sum"), Tone.Strong), Sheet.Cell(""), Sheet.Cell(pair.Score.ToString(form, CultureInfo.InvariantCulture), Tone.Strong));
        sheet.Write(session.Output);
        if (pair.ContributionNote is { } note) session.Say(note, Tone.Muted);

        var facts = new Facts(session)
            .Add(new Text("理由", "reasons"), string.Join(words.Of("；", "; "), pair.Reasons.Select(reason => words.Of(reason.TextZh, reason.TextEn))))
            .Add(new Text("排序", "ranked by"), $"{pair.ModelVersion} · {words[pair.RankedBy]}")
            .Add(new Text("规则得分", "rule score"), $"{pair.RuleScore.ToString("0.0", CultureInfo.InvariantCulture)} / 100")
            .Add(
                new Text("模型分", "model score"),
                pair.ModelScore is { } score
                    ? string.Create(CultureInfo.InvariantCulture, $"{score:0.####} {words.Of("（只在同一名单内可比）", "(comparable within one list only)")}")
                    : words.Of("没有可用的模型", "there is no usable model"));
        foreach (var similar in pair.Similar) facts.Add(new Text("类似企业已落地", "one like it landed"), Told(similar, words));
        facts.Write();
    }

    private static string Told(SimilarCompany similar, Wording words) =>
        $"{words[similar.Name]} · {words[similar.OfferingName]} · {similar.On:yyyy-MM-dd} · {words[Marks.Of(similar.DataKind)]}";
}
