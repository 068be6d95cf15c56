using System.Globalization;
using Matching.Evaluation;

namespace Matching.Cli.Views;

/// <summary>What more history is worth.</summary>
internal static class LearningTable
{
    public static void Write(Session session, LearningCurve curve)
    {
        var words = session.Words;
        var sheet = new Sheet().Fixed(words.Of("学习所用历史", "history used")).Number(words.Of("查询", "queries")).Fixed(curve.Metric);
        foreach (var point in curve.Points)
        {
            sheet.Row(
                Sheet.Cell(point.Share.ToString("0 %", CultureInfo.InvariantCulture)),
                Sheet.Cell($"{point.Queries}"),
                Sheet.Cell(point.Value is { } value
                    ? string.Create(CultureInfo.InvariantCulture, $"{value:0.000}{(point.Low is null ? "" : $" [{point.Low:0.000}, {point.High:0.000}]")}")
                    : words.Of("太少，学不了", "too few to learn")));
        }

        sheet.Write(session.Output);
    }
}
