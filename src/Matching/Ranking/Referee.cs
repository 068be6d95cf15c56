using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Who ranks: the model when it has proved better than the rules, else the rules, and why.</summary>
/// <param name="Scorer">The method in charge.</param>
/// <param name="Version">Its version.</param>
/// <param name="Reason">Why it is in charge.</param>
/// <param name="Card">The card of the model that is in charge, or that the reason is about; null when there is none.</param>
/// <param name="InCharge">The model in charge; null when the rules are.</param>
public sealed record Referee(IColumnScorer Scorer, string Version, Text Reason, ModelCard? Card, ModelPackage? InCharge = null)
{
    /// <summary>Parts the scores among the features.</summary>
    public IContributions Contributions => InCharge is null ? RuleContributions.Current : ModelContributions.Of(InCharge.Model);

    /// <summary>Makes probabilities of the scores; null where none may be shown.</summary>
    public Calibrator? Calibrator => WhyNoProbability is null ? InCharge?.Calibrator : null;

    /// <summary>Why no probability is shown; null when it is.</summary>
    public Text? WhyNoProbability => InCharge is null && Card is not null
        ? new Text("由规则排序，规则的分数不是概率", "the rules rank, and their points are no probability")
        : ProbabilityRule.WhyWithheld(Card);

    /// <summary>Decides for a kind of model: one that cannot be read leaves the rules in charge, and they say so.</summary>
    /// <param name="current">What stands as the current model of the kind; one that does not rank gives way to a newer challenger in the reason.</param>
    public static Referee Decide(CurrentModel current)
    {
        var schema = FeatureSchema.Current;
        if (current.Refusal is { } refusal)
            return Rules(new Text($"现行模型无法使用，由规则排序，请重新训练：{refusal.Zh}", $"the current model cannot be used, the rules rank; train again: {refusal.En}"), null);
        if (current.Package is { Card: { BeatsRules: true } card } package && card.SchemaHash == schema.Hash)
            return new Referee(new ModelScorer(package, schema), card.Version, card.Decision, card, package);
        if ((current.Challenger ?? current.Package?.Card) is not { } told) return Rules(new Text("尚无模型，由规则排序", "no model yet, the rules rank"), null);
        return told.SchemaHash == schema.Hash
            ? Rules(new Text($"由规则排序：{told.Decision.Zh}", $"the rules rank: {told.Decision.En}"), told)
            : Rules(new Text($"模型 {told.Version} 的特征与本版本不同，由规则排序，请重新训练", $"model {told.Version} was trained on other features, the rules rank; train again"), told);
    }

    private static Referee Rules(Text reason, ModelCard? card) => new(RuleScorer.Current, RuleScorer.Version, reason, card);
}
