namespace Matching.Evaluation;

/// <summary>Area under the precision–recall curve as average precision, 0–1; chance scores the share of positives.</summary>
/// <remarks>
/// <para>AP = Σ over distinct scores, from the highest, of (recall − recall before) × precision, without interpolation between points, which
/// would be too good (Davis and Goadrich, "The relationship between precision-recall and ROC curves", 2006). As scikit-learn's
/// <c>average_precision_score</c>.</para>
/// <para>Ties: equal scores are one point of the curve. Empty: NaN when there is no positive.</para>
/// </remarks>
public static class PrecisionRecallAuc
{
    /// <summary>The name in reports.</summary>
    public const string Name = "pr-auc";

    /// <summary>The area.</summary>
    /// <param name="scores">Scores, higher meaning more likely yes.</param>
    /// <param name="outcomes">Whether it was yes, one per score.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a score is NaN.</exception>
    public static double Of(IReadOnlyList<double> scores, IReadOnlyList<bool> outcomes)
    {
        OutcomeLists.DemandScores(scores, outcomes);
        double all = outcomes.Count(yes => yes), sum = 0;
        if (all == 0) return double.NaN;
        int found = 0, seen = 0;
        foreach (var tied in scores.Zip(outcomes).GroupBy(c => c.First).OrderByDescending(g => g.Key))
        {
            var yes = tied.Count(c => c.Second);
            found += yes;
            seen += tied.Count();
            sum += yes / all * found / seen;
        }

        return sum;
    }
}
