using System.Globalization;
using Matching.Domain;

namespace Matching.Cli.Views;

/// <summary>The score of a pair as a sum that can be checked, theme by theme, in words, and what the other method says beside it.</summary>
internal static class PointsTable
{
    private const int Shown = 12;

    public static void Write(Session session, PairExplanation pair)
    {
        var words = session.Words;
        session.Say(new Text("得分从何而来", "how the score comes about"), Tone.Strong);
        Sum(session, pair);
        if (pair.ContributionNote is { } note) session.Say(note, Tone.Muted);

        new Facts(session)
            .Add(new Text("排序", "ranked by"), $"{pair.ModelVersion} · {words[pair.RankedBy]}")
            .Add(new Text("规则得分", "rule score"), $"{pair.RuleScore.ToString("0.0", CultureInfo.InvariantCulture)} / 100")
            .Add(
                new Text("模型分", "model score"),
                pair.ModelScore is { } score
                    ? string.Create(CultureInfo.InvariantCulture, $"{score:0.####} {words.Of("（只在同一名单内可比）", "(comparable within one list only)")}")
                    : words.Of("没有可用的模型", "there is no usable model"))
            .Write();
    }

    private static void Sum(Session session, PairExplanation pair)
    {
        // Points of the rules go to a hundred, sums of a model seldom to ten.
        var form = Math.Abs(pair.Base) >= 10 ? "0.0" : "0.000";
        var words = session.Words;
        var sheet = new Sheet().Fixed(words.Of("主题", "theme")).Column(words.Of("依据", "ground")).Number(words.Of("值", "value")).Number(words.Of("得分", "adds"));
        sheet.Row(Sheet.Cell(words.Of("起点", "base"), Tone.Muted), Sheet.Cell(""), Sheet.Cell(""), Sheet.Cell(Number(pair.Base)));
        var labels = pair.Features.ToDictionary(feature => feature.Name, feature => feature.Label);
        foreach (var theme in pair.Contributions.Take(Shown).GroupBy(part => part.Theme).OrderByDescending(group => Math.Abs(group.Sum(part => part.Contribution))).ThenBy(group => group.Key))
        {
            foreach (var (place, part) in theme.Index())
            {
                var value = part.Value is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "–";
                sheet.Row(Sheet.Cell(place == 0 ? words[theme.Key.Name()] : ""), Sheet.Cell(words[labels[part.Feature]]), Sheet.Cell(value), Sheet.Cell(Number(part.Contribution)));
            }
        }

        var others = pair.Contributions.Skip(Shown).ToArray();
        if (others.Length > 0)
            sheet.Row(Sheet.Cell(""), Sheet.Cell(words.Of($"其余 {others.Length} 项", $"{others.Length} more"), Tone.Muted), Sheet.Cell(""), Sheet.Cell(Number(others.Sum(part => part.Contribution))));
        sheet.Row(Sheet.Cell(words.Of("合计", "sum"), Tone.Strong), Sheet.Cell(""), Sheet.Cell(""), Sheet.Cell(Number(pair.Score), Tone.Strong));
        sheet.Write(session.Output);

        string Number(double value) => value.ToString(form, CultureInfo.InvariantCulture);
    }
}
