using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Who ranks: the model when it has proved better than the rules, else the rules, and why.</summary>
/// <param name="Scorer">The method in charge.</param>
/// <param name="Version">Its version.</param>
/// <param name="Reason">Why it is in charge.</param>
/// <param name="Card">The current model's card, whether or not it is in charge; null when there is none.</param>
public sealed record Referee(IColumnScorer Scorer, string Version, Text Reason, ModelCard? Card)
{
    /// <summary>Decides for a kind of model: one that cannot be read leaves the rules in charge, and they say so.</summary>
    /// <param name="current">What stands as the current model of the kind.</param>
    public static Referee Decide(CurrentModel current) => current.Refusal is { } refusal
        ? Rules(new Text($"现行模型无法使用，由规则排序，请重新训练：{refusal.Zh}", $"the current model cannot be used, the rules rank; train again: {refusal.En}"), null)
        : Decide(current.Package);

    /// <summary>Decides for a model.</summary>
    /// <param name="package">The current model of the kind, or null.</param>
    public static Referee Decide(ModelPackage? package)
    {
        var schema = FeatureSchema.Current;
        if (package is null) return Rules(new Text("尚无模型，由规则排序", "no model yet, the rules rank"), null);
        if (package.Card.SchemaHash != schema.Hash)
            return Rules(new Text($"模型 {package.Card.Version} 的特征与本版本不同，由规则排序，请重新训练", $"model {package.Card.Version} was trained on other features, the rules rank; train again"), package.Card);
        return package.Card.BeatsRules
            ? new Referee(new ModelScorer(package, schema), package.Card.Version, package.Card.Decision, package.Card)
            : Rules(package.Card.Decision, package.Card);
    }

    private static Referee Rules(Text reason, ModelCard? card) => new(RuleScorer.Current, RuleScorer.Version, reason, card);
}
