using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Ranking;

namespace Matching;

/// <summary>Lets a model into the registry: published when its judgement allows it, else kept beside the one in charge.</summary>
public static class ModelAdmission
{
    /// <summary>Makes a version that is kept the current one, if it is ready to rank.</summary>
    /// <exception cref="NotInCatalogException">There is no such version.</exception>
    /// <exception cref="ModelRefusedException">It cannot be read or is not ready, and the message says why; the current one stays.</exception>
    public static ModelPackage Publish(ModelRegistry models, ModelKind kind, string version)
    {
        ArgumentNullException.ThrowIfNull(models);
        var package = models.Find(kind, version) ?? throw new NotInCatalogException("model", version);
        Demand(package.Card);
        return models.Publish(kind, version);
    }

    /// <summary>The model in charge; null when the rules are.</summary>
    internal static ModelPackage? InCharge(ModelRegistry models, ModelKind kind) => Referee.Decide(models.Examine(kind)).InCharge;

    /// <summary>Keeps a judged model.</summary>
    /// <param name="models">The registry.</param>
    /// <param name="package">The model, with its judgement on its card.</param>
    /// <param name="judgement">The judgement.</param>
    /// <param name="champion">The model that it was compared with: the one in charge; null when the rules are.</param>
    internal static TrainingOutcome Take(ModelRegistry models, ModelPackage package, ModelJudgement judgement, ModelPackage? champion)
    {
        if (champion is not null && ModelFile.SameModel(package, champion))
        {
            return new TrainingOutcome(champion, new Text(
                $"学到的正是现行模型 {champion.Card.Version}，没有改变",
                $"what was learned is the very model in charge, {champion.Card.Version}: nothing changed"), false);
        }

        // While it learned, somebody may have put another in charge, which it has not met.
        var now = InCharge(models, package.Card.Kind);
        if (now?.Card.Version != champion?.Card.Version)
        {
            return new TrainingOutcome(models.Add(package), And(judgement.Decision, And(
                new Text("其间现行模型已更换，未与之比较", "another was put in charge meanwhile, with which it was not compared"), RanksOn(now))), false);
        }

        if (judgement.Publishes) return new TrainingOutcome(models.Keep(package), And(judgement.Decision, new Text("现在由它排序", "it ranks now")), true);
        return new TrainingOutcome(models.Add(package), And(judgement.Decision, RanksOn(champion)), false);
    }

    /// <summary>What follows when there is too little to learn from.</summary>
    internal static TrainingOutcome None(Text why, ModelPackage? champion) => new(null, And(why, RanksOn(champion)), false);

    private static void Demand(ModelCard card)
    {
        var standing = ModelStanding.Of(card, FeatureSchema.Current);
        if (standing.Status != ModelStatus.NotReady) return;
        throw new ModelRefusedException(new Text(
            $"模型 {card.Version} 不能发布：{string.Join("；", standing.Reasons.Select(reason => reason.Zh))}",
            $"model {card.Version} cannot be published: {string.Join("; ", standing.Reasons.Select(reason => reason.En))}"));
    }

    private static Text RanksOn(ModelPackage? champion) => champion is null
        ? new Text("由规则排序", "the rules rank")
        : new Text($"由现行模型 {champion.Card.Version} 继续排序", $"{champion.Card.Version} goes on ranking");

    private static Text And(Text one, Text other) => new($"{one.Zh}；{other.Zh}", $"{one.En}; {other.En}");
}
