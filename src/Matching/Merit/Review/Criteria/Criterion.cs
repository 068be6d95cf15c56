using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>One criterion of the review: what it measures, and its words.</summary>
internal abstract class Criterion
{
    /// <summary>Scores a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="rules">The numbers of the criterion.</param>
    public abstract CriterionScore Score(in Pair pair, ReviewCriterionRules rules);

    /// <summary>All is known.</summary>
    protected static CriterionScore Known(ReviewCriterionRules rules, decimal points, string zh, string en) =>
        new(rules.Criterion, rules.Name, rules.Points, points, 0, new Text(zh, en), null);

    /// <summary>All is known: points by a scale, and the anchors used in the words.</summary>
    protected static CriterionScore Known(ReviewCriterionRules rules, ReviewScale scale, decimal value, string zh, string en)
    {
        var (points, anchors) = (scale.PointsAt(value), scale.Around(value));
        return Known(rules, points, $"{zh}，按 {anchors} 得 {points:0.#} 分", $"{en}: {points:0.#} points by {anchors}");
    }

    /// <summary>Something is unknown: all points are open.</summary>
    protected static CriterionScore Unknown(ReviewCriterionRules rules, string zh, string en) =>
        new(rules.Criterion, rules.Name, rules.Points, 0, rules.Points, new Text("尚不清楚", "not known yet"), new Text(zh, en));
}
