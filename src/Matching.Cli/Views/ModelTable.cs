using Matching.Domain;
using Matching.Models;

namespace Matching.Cli.Views;

/// <summary>The models that are kept, kind by kind.</summary>
internal static class ModelTable
{
    public static void Write(Session session, ModelRegistry models)
    {
        var words = session.Words;
        var sheet = new Sheet().Fixed("").Fixed(words.Of("种类", "kind")).Column(words.Of("版本", "version")).Column(words.Of("训练方法", "trainer")).Column(words.Of("结论", "decision"));
        var any = false;
        foreach (var kind in Enum.GetValues<ModelKind>())
        {
            var current = models.Current(kind)?.Card.Version;
            foreach (var card in models.Cards(kind))
            {
                any = true;
                var isCurrent = card.Version == current;
                sheet.Row(
                    Sheet.Cell(isCurrent ? "●" : "", Tone.Good),
                    Sheet.Cell(kind.ToString().ToLowerInvariant()),
                    Sheet.Cell(card.Version, isCurrent ? Tone.Strong : Tone.Muted),
                    Sheet.Cell(card.Trainer),
                    Sheet.Cell(words[card.Decision], card.BeatsRules ? Tone.Good : Tone.Muted));
            }
        }

        if (any) sheet.Write(session.Output);
        session.Say(any
            ? new Text("● 为现行模型；只有胜过规则的现行模型才排序", "● is the current model; it ranks only if it beat the rules")
            : new Text("还没有模型", "there are no models yet"), Tone.Muted);
    }
}
