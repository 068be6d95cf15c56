using System.Globalization;
using Matching.Domain;
using Matching.Features;

namespace Matching.Models;

/// <summary>How far a model may be relied on, and why no farther.</summary>
/// <param name="Status">How far.</param>
/// <param name="Reasons">What speaks against more; for <see cref="ModelStatus.Ready"/> what speaks for it. Never empty.</param>
public sealed record ModelStanding(ModelStatus Status, IReadOnlyList<Text> Reasons)
{
    /// <summary>Fewest queries with which the paired test can reach p &lt; 0.05 at all: 2 / 2⁶ is 0.03, 2 / 2⁵ is 0.06.</summary>
    public const int LeastQueries = 6;

    /// <summary>Below this many queries intervals are wide, and narrower than they should be.</summary>
    public const int FewQueries = 30;

    /// <summary>What follows from a card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="schema">The features of this build.</param>
    public static ModelStanding Of(ModelCard card, FeatureSchema schema)
    {
        Text[] against = [.. Against(card, schema)];
        if (against.Length > 0) return new ModelStanding(ModelStatus.NotReady, against);
        Text[] missing = [.. Missing(card)];
        if (missing.Length > 0) return new ModelStanding(ModelStatus.Ok, missing);
        var champion = card.Champion is { } version ? new Text($"规则和 {version}", $"the rules and {version}") : new Text("规则", "the rules");
        return new ModelStanding(ModelStatus.Ready, [new Text(
            $"胜过{champion.Zh}，概率经过检验，没有违反硬约束", $"it beat {champion.En}, its probabilities hold, and it violates no gate")]);
    }

    private static IEnumerable<Text> Against(ModelCard card, FeatureSchema schema)
    {
        if (card.SchemaHash != schema.Hash) yield return new Text("特征与本版本不同，请重新训练", "its features are not those of this build: train again");
        var queries = Queries(card);
        if (queries == 0) yield return card.Decision;
        else if (!card.BeatsRules)
        {
            yield return new Text("未能可靠胜过规则", "it did not reliably beat the rules");
            if (queries < LeastQueries)
                yield return new Text($"只有 {queries} 个查询检验它，少于 {LeastQueries} 个，无从判断", $"only {queries} queries judged it, fewer than {LeastQueries}, which cannot tell");
        }

        if (card.GateViolations is > 0 and var violations)
            yield return new Text($"有 {violations} 处把不满足硬约束的排在可行的前面", $"it ranked {violations} that fail a gate above some that fail none");
    }

    private static IEnumerable<Text> Missing(ModelCard card)
    {
        if (card.BeatsChampion == false) yield return new Text($"未能可靠胜过 {card.Champion}", $"it did not reliably beat {card.Champion}");
        if (card.Champion is not null && card.BeatsChampion is null) yield return new Text($"未能与 {card.Champion} 公平比较", $"it could not be compared fairly with {card.Champion}");
        if (Queries(card) is < FewQueries and var queries) yield return new Text($"只有 {queries} 个查询检验它，少于 {FewQueries} 个", $"only {queries} queries judged it, fewer than {FewQueries}");
        if (card.GateViolations is null) yield return new Text("没有检查硬约束", "nobody checked it for violations of gates");
        if (card.DataKind != DataKind.Real) yield return new Text("学自模拟历史", "it learned from simulated history");
        if (card.Calibration is not { } calibration) yield return new Text("尚未校准，不给概率", "it is not calibrated and gives no probabilities");
        else if (calibration.Ece > CardCalibration.MostEce)
        {
            var error = calibration.Ece.ToString("0.000", CultureInfo.InvariantCulture);
            yield return new Text($"概率平均偏差 {error}，过大", $"its probabilities are off by {error} on average, which is too much");
        }
    }

    // Cards of the first two formats do not say it; their figures do.
    private static int Queries(ModelCard card) => card.HoldOutQueries > 0 ? card.HoldOutQueries : card.Metrics.Select(metric => metric.N).DefaultIfEmpty(0).Max();
}
