using Matching.Domain;
using Matching.Models;
using Matching.Ranking;

namespace Matching.Cli.Views;

/// <summary>A model that was imported: how it was judged, and who ranks now.</summary>
internal static class ModelImportView
{
    public static void Write(Session session, ModelImportOutcome outcome, ModelRegistry models, string command)
    {
        var card = outcome.Package!.Card;
        session.Say(card.Decision, card.BeatsRules ? Tone.Good : Tone.Doubt);
        var facts = new Facts(session)
            .Add(new Text("模型", "model"), $"{card.Version} ({card.Trainer})")
            .Add(new Text("特征", "features"), string.Join(", ", UsedFeatures(outcome.Package)));
        if (outcome.IsJudged)
            facts.Add(new Text("留出期", "hold-out"), new Text($"{card.HoldOutFrom:yyyy-MM-dd} 起", $"from {card.HoldOutFrom:yyyy-MM-dd}"))
                .Add(new Text("数据", "data"), Marks.Of(card.DataKind), card.DataKind == DataKind.Real ? Tone.Good : Tone.Doubt);
        var referee = Referee.Decide(models.Examine(card.Kind));
        facts.Add(new Text("现在排序的", "ranks now"), $"{referee.Version} · {session.Words[referee.Reason]}").Write();
        if (outcome.IsJudged) MetricTable.Write(session, CardView.Results(card));
        session.Say(new Text($"重现：{command}", $"again: {command}"), Tone.Muted);
    }

    private static IEnumerable<string> UsedFeatures(ModelPackage package) => package.Model.UsedFeatures().Select(place => package.Card.FeatureNames[place]);
}
