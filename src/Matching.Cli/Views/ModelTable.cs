using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Ranking;

namespace Matching.Cli.Views;

/// <summary>The models that are kept, kind by kind.</summary>
internal static class ModelTable
{
    public static void Write(Session session, ModelRegistry models)
    {
        var words = session.Words;
        var sheet = new Sheet().Fixed("").Fixed(words.Of("种类", "kind")).Column(words.Of("版本", "version")).Column(words.Of("训练方法", "trainer")).Fixed(words.Of("状态", "standing")).Column(words.Of("结论", "decision"));
        var any = false;
        var refused = new List<Text>();
        foreach (var kind in Enum.GetValues<ModelKind>())
        {
            var current = models.Examine(kind);
            var name = kind.ToString().ToLowerInvariant();
            if (current.Refusal is not null) refused.Add(Named(name, Referee.Decide(current).Reason));
            foreach (var version in models.Versions(kind))
            {
                any = true;
                var isCurrent = version.Name == current.Package?.Card.Version;
                var status = version.Card is null ? (ModelStatus?)null : ModelStanding.Of(version.Card, FeatureSchema.Current).Status;
                sheet.Row(
                    Sheet.Cell(Marks.Of(version.Name, current), Tone.Good),
                    Sheet.Cell(name),
                    Sheet.Cell(version.Name, isCurrent ? Tone.Strong : Tone.Muted),
                    Sheet.Cell(version.Card?.Trainer),
                    status is { } known ? Sheet.Cell(words[Marks.Of(known)], Marks.ToneOf(known)) : Sheet.Cell("–"),
                    version.Card is { } card ? Sheet.Cell(words[card.Decision], card.BeatsRules ? Tone.Good : Tone.Muted) : Sheet.Cell(words[Damaged(version)], Tone.Bad));
            }
        }

        if (any) sheet.Write(session.Output);
        foreach (var reason in refused) session.Say(reason, Tone.Bad);
        session.Say(any
            ? new Text("● 为现行模型，只有胜过规则才排序；○ 为最近未发布的模型", "● is the current model, which ranks only if it beat the rules; ○ the latest that was not published")
            : new Text("还没有模型", "there are no models yet"), Tone.Muted);
    }

    private static Text Damaged(ModelVersion version) => new($"模型卡损坏：{version.Refusal?.Zh}", $"card damaged: {version.Refusal?.En}");

    private static Text Named(string kind, Text reason) => new($"{kind}：{reason.Zh}", $"{kind}: {reason.En}");
}
