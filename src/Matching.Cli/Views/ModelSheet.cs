using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Ranking;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>Versions of a model side by side: how far each may be relied on and why, then its figures beside those of the other methods.</summary>
internal static class ModelSheet
{
    private static readonly Text Standing = new("状态", "standing");

    public static void Write(Session session, ModelRegistry models, ModelKind kind, IReadOnlyList<ModelVersion> versions)
    {
        var current = models.Examine(kind);
        var referee = Referee.Decide(current);
        new Facts(session).Add(new Text("现在排序的", "ranks now"), $"{referee.Version} · {session.Words[referee.Reason]}", current.Refusal is null ? Style.Plain : Tone.Bad).Write();
        if (versions.Count == 0) return;

        var cards = versions.Select(version => version.Card).ToArray();
        var sheet = new Sheet().Fixed("");
        foreach (var version in versions) sheet.Column($"{Marks.Of(version.Name, current)} {version.Name}".TrimStart());
        foreach (var (name, say) in Lines(models.History(kind)))
        {
            sheet.Row([Sheet.Cell(session.Words[name], Tone.Muted), .. cards.Select(card => Sheet.Cell(card is null ? "–" : session.Words[say(card)], name == Standing ? ToneOf(card) : Style.Plain))]);
        }

        sheet.Write(session.Output);
        foreach (var version in versions)
        {
            if (version.Refusal is { } refusal) session.Say(refusal, Tone.Bad);
            if (version.Card is not { Metrics.Count: > 0 } card) continue;
            session.Say(new Text($"{version.Name} 在其留出期", $"{version.Name} on its hold-out"), Tone.Strong);
            MetricTable.Write(session, CardView.Results(card));
        }

        if (versions.Count > 1)
            session.Say(new Text("各自的留出期不同，数字不能直接相比；以“检验”一行的配对检验为准", "each had a hold-out of its own, so that figures do not compare; the paired test under 'judgement' does"), Tone.Muted);
    }

    private static IEnumerable<(Text Name, Func<ModelCard, Text> Say)> Lines(IReadOnlyList<ModelEvent> history) =>
    [
        (Standing, card => Marks.Of(Of(card).Status)),
        (new Text("理由", "reasons"), card => Joined(Of(card).Reasons)),
        (new Text("检验", "judgement"), card => card.Decision),
        (new Text("训练方法", "trainer"), card => Same($"{card.Trainer}, seed {card.Seed}")),
        (new Text("历史", "history"), card => CardView.HistoryOf(card)),
        (new Text("留出期", "hold-out"), card => card.HoldOutFrom is { } from
            ? new Text($"{from:yyyy-MM-dd} 起，{card.HoldOutQueries} 个查询", $"from {from:yyyy-MM-dd}, {card.HoldOutQueries} queries")
            : new Text("无", "none")),
        (new Text("数据", "data"), card => Marks.Of(card.DataKind)),
        (new Text("概率", "probabilities"), card => card.Calibration is { } calibration
            ? new Text(
                $"{calibration.Method}，{calibration.Outcomes} 个结果，平均偏差 {calibration.Ece:0.000}", $"{calibration.Method}, {calibration.Outcomes} outcomes, off by {calibration.Ece:0.000} on average")
            : new Text("不给", "none")),
        (new Text("经过", "events"), card => Joined([.. history.Where(happened => happened.Version == card.Version).Select(Told)])),
    ];

    private static Text Told(ModelEvent happened)
    {
        var move = happened.Move switch
        {
            ModelMove.Published => new Text("发布", "published"),
            ModelMove.Reverted => new Text("撤回", "taken back"),
            _ => new Text("保存", "kept"),
        };
        return new Text($"{happened.At:yyyy-MM-dd} {move.Zh}", $"{happened.At:yyyy-MM-dd} {move.En}");
    }

    private static ModelStanding Of(ModelCard card) => ModelStanding.Of(card, FeatureSchema.Current);

    private static Style ToneOf(ModelCard? card) => card is null ? Style.Plain : Marks.ToneOf(Of(card).Status);

    private static Text Joined(IReadOnlyList<Text> texts) => new(string.Join("；", texts.Select(text => text.Zh)), string.Join("; ", texts.Select(text => text.En)));

    private static Text Same(string said) => new(said, said);
}
