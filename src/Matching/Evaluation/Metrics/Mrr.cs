namespace Matching.Evaluation;

/// <summary>Reciprocal rank of the first positive, 0–1; its mean over queries is the mean reciprocal rank.</summary>
/// <remarks>
/// <para>1 / r with r the rank, from 1, of the first candidate whose grade is at least 2; 0 when the ranking leaves out every positive. No cut.
/// Voorhees, "The TREC-8 Question Answering Track Report" (1999).</para>
/// <para>Ties: none, see <see cref="JudgedRanking"/>. Unlabelled: not positive. Empty: NaN when the query has no positive.</para>
/// </remarks>
public sealed class Mrr : IRankingMetric
{
    /// <inheritdoc/>
    public string Name => "mrr";

    /// <inheritdoc/>
    public double Evaluate(JudgedRanking ranking)
    {
        if (ranking.Positives == 0) return double.NaN;
        for (var index = 0; index < ranking.Grades.Count; index++)
            if (ranking.IsPositive(index))
                return 1.0 / (index + 1);
        return 0;
    }
}
