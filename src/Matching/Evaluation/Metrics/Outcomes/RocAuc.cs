namespace Matching.Evaluation;

/// <summary>Area under the receiver operating characteristic, 0–1: how likely a positive scores above a negative; 0.5 is chance.</summary>
/// <remarks>
/// <para>AUC = (pairs of a positive and a negative in which the positive scores higher + half of the pairs with equal scores) / all such pairs,
/// the Mann–Whitney statistic. Hanley and McNeil, "The meaning and use of the area under a ROC curve" (1982).</para>
/// <para>Ties: count half. Empty: NaN unless there is at least one positive and one negative. Scores of several queries may be pooled only when
/// they compare across queries, as probabilities do.</para>
/// </remarks>
public static class RocAuc
{
    /// <summary>The name in reports.</summary>
    public const string Name = "auc";

    /// <summary>The area.</summary>
    /// <param name="scores">Scores, higher meaning more likely yes.</param>
    /// <param name="outcomes">Whether it was yes, one per score.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a score is NaN.</exception>
    public static double Of(IReadOnlyList<double> scores, IReadOnlyList<bool> outcomes)
    {
        OutcomeLists.DemandScores(scores, outcomes);
        double won = 0, positives = 0, negatives = 0;
        foreach (var tied in scores.Zip(outcomes).GroupBy(c => c.First).OrderBy(g => g.Key))
        {
            double yes = tied.Count(c => c.Second), no = tied.Count() - yes;
            won += yes * (negatives + no / 2);
            positives += yes;
            negatives += no;
        }

        return positives == 0 || negatives == 0 ? double.NaN : won / (positives * negatives);
    }
}
