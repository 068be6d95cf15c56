namespace Matching.Evaluation;

/// <summary>Turns a table of scores and labels into rankings, breaking ties against the method.</summary>
/// <remarks>
/// Higher scores first; among equal scores the lower label first, so that a constant score earns what it deserves. This is the rule of the
/// figures published for MQ2008. Rules that break ties by row order reward a file that happens to be sorted, and scikit-learn's averages over ties.
/// </remarks>
public static class PessimisticRanking
{
    /// <summary>The ranking of one query.</summary>
    /// <param name="queryId">The query.</param>
    /// <param name="scores">Score of each candidate; infinite ones are allowed.</param>
    /// <param name="labels">Label of each candidate, 0–4; null = unlabelled, which counts as the lowest.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a score is NaN; the message names query and place.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A label is outside 0–4.</exception>
    public static JudgedRanking Of(string queryId, IReadOnlyList<double> scores, IReadOnlyList<int?> labels)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(labels);
        if (scores.Count != labels.Count)
            throw new ArgumentException($"Query '{queryId}' has {scores.Count} scores and {labels.Count} labels.", nameof(labels));
        for (var i = 0; i < scores.Count; i++)
            if (double.IsNaN(scores[i]))
                throw new ArgumentException($"Query '{queryId}' has no score for candidate {i}: NaN has no place in an order.", nameof(scores));

        return new JudgedRanking(queryId, [.. scores.Zip(labels).OrderByDescending(c => c.First).ThenBy(c => c.Second ?? -1).Select(c => c.Second)]);
    }
}
