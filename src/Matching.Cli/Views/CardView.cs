using Matching.Domain;
using Matching.Evaluation;
using Matching.Features;
using Matching.Models;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The card of a model that was just trained: what was decided, and the numbers behind it.</summary>
internal static class CardView
{
    private static readonly Text SimulatedWarning = new(
        "模拟数据：证明流程可用，不证明模型能预测本区", "simulated data: it proves that the pipeline works, not that the model predicts this district");

    public static void Write(Session session, TrainingOutcome outcome, string command)
    {
        var said = outcome.Published ? new Text("已发布", "published") : new Text("未发布", "not published");
        session.Say(new Text($"{said.Zh}：{outcome.Decision.Zh}", $"{said.En}: {outcome.Decision.En}"), outcome.Published ? Tone.Good : Tone.Doubt);
        if (outcome.Package?.Card is { } card)
        {
            var standing = ModelStanding.Of(card, FeatureSchema.Current);
            var status = Marks.Of(standing.Status);
            var facts = new Facts(session)
                .Add(new Text("模型", "model"), $"{card.Version} ({card.Trainer}, seed {card.Seed})")
                .Add(
                    new Text("状态", "standing"),
                    new Text($"{status.Zh}：{string.Join("；", standing.Reasons.Select(reason => reason.Zh))}", $"{status.En}: {string.Join("; ", standing.Reasons.Select(reason => reason.En))}"),
                    Marks.ToneOf(standing.Status))
                .Add(new Text("历史", "history"), HistoryOf(card))
                .Add(new Text("留出期", "hold-out"), new Text($"{card.HoldOutFrom:yyyy-MM-dd} 起", $"from {card.HoldOutFrom:yyyy-MM-dd}"))
                .Add(new Text("数据", "data"), Marks.Of(card.DataKind), card.DataKind == DataKind.Real ? Tone.Good : Tone.Doubt);
            if (card.DataKind == DataKind.Simulated) facts.Add(new Text("注意", "note"), SimulatedWarning, Tone.Doubt);
            facts.Write();
            MetricTable.Write(session, Results(card));
        }

        session.Say(new Text($"重现：{command}", $"again: {command}"), Tone.Muted);
    }

    /// <summary>What a model learned from.</summary>
    public static Text HistoryOf(ModelCard card) => card.Queries == 0
        ? new Text($"学自别处，{card.TrainedUntil:yyyy-MM-dd} 之前", $"learned elsewhere, before {card.TrainedUntil:yyyy-MM-dd}")
        : new Text(
            $"{card.TrainedFrom:yyyy-MM-dd} 起、{card.TrainedUntil:yyyy-MM-dd} 之前：{card.Queries:N0} 个查询，{card.Graded:N0} 个有结果的配对，其中 {card.Positive:N0} 个有实质进展",
            $"from {card.TrainedFrom:yyyy-MM-dd}, before {card.TrainedUntil:yyyy-MM-dd}: {card.Queries:N0} queries, {card.Graded:N0} graded pairs, {card.Positive:N0} of them relevant");

    /// <summary>The card in the one shape of reports.</summary>
    public static Report Report(TrainingOutcome outcome, string command, int seed)
    {
        var kind = outcome.Package?.Card.DataKind ?? DataKind.Real;
        return ModelReport.Of(command, seed, kind, Results(outcome.Package?.Card), kind == DataKind.Simulated ? [outcome.Decision, SimulatedWarning] : [outcome.Decision]);
    }

    /// <summary>The figures on a card, as a report has them.</summary>
    public static IReadOnlyList<ReportResult> Results(ModelCard? card, string slice = "hold-out") =>
    [
        .. (card?.Metrics ?? []).Select(m => new ReportResult
        {
            Method = m.Method,
            Slice = slice,
            Metric = m.Metric,
            Value = m.Value,
            Low = m.Low,
            High = m.High,
            N = m.N,
            Unit = m.Metric == "p-value" ? "probability" : "ratio",
        }),
    ];
}
