using System.Globalization;
using Matching.Domain;

namespace Matching.Cli.Views;

/// <summary>The rule score of a pair as a sum that can be checked, and the model's score beside it.</summary>
internal static class PointsTable
{
    public static void Write(Session session, PairExplanation pair)
    {
        var words = session.Words;
        session.Say(new Text("规则得分", "rule score"), Tone.Strong);
        var sheet = new Sheet().Column(words.Of("依据", "ground")).Number(words.Of("分", "points"));
        foreach (var reason in pair.Reasons) sheet.Row(Sheet.Cell(words.Of(reason.TextZh, reason.TextEn)), Sheet.Cell(Points(reason.Contribution)));

        // Unknown parts count as neutral; without their line the points would not add up.
        var neutral = pair.RuleScore - pair.Reasons.Sum(r => r.Contribution);
        if (Math.Abs(neutral) >= 0.05)
            sheet.Row(Sheet.Cell(words.Of("未知部分按中性计", "unknown parts, counted as neutral"), Tone.Muted), Sheet.Cell(Points(neutral)));
        sheet.Row(Sheet.Cell(words.Of("合计（0–100）", "sum (0–100)"), Tone.Strong), Sheet.Cell(Points(pair.RuleScore), Tone.Strong));
        sheet.Write(session.Output);

        new Facts(session)
            .Add(new Text("排序", "ranked by"), $"{pair.ModelVersion} · {words[pair.RankedBy]}")
            .Add(
                new Text("模型分", "model score"),
                pair.ModelScore is { } score
                    ? string.Create(CultureInfo.InvariantCulture, $"{score:0.####} {words.Of("（只在同一名单内可比）", "(comparable within one list only)")}")
                    : words.Of("没有可用的模型", "there is no usable model"))
            .Write();
    }

    private static string Points(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);
}
