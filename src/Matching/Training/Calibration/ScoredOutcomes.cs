namespace Matching.Training;

/// <summary>What earlier scores led to: out-of-sample scores of labelled pairs, query by query in order of time.</summary>
/// <param name="Scores">The scores, finite.</param>
/// <param name="Outcomes">Whether each came true.</param>
/// <param name="Queries">The query of each, never decreasing.</param>
public sealed record ScoredOutcomes(double[] Scores, bool[] Outcomes, int[] Queries)
{
    /// <summary>How many came true.</summary>
    public int Positives => Outcomes.Count(outcome => outcome);

    /// <summary>Those for which something holds.</summary>
    public ScoredOutcomes Where(Func<int, bool> holds)
    {
        var kept = Enumerable.Range(0, Scores.Length).Where(holds).ToArray();
        return new ScoredOutcomes([.. kept.Select(i => Scores[i])], [.. kept.Select(i => Outcomes[i])], [.. kept.Select(i => Queries[i])]);
    }

    /// <summary>Refuses what no curve can be fitted to.</summary>
    /// <exception cref="ArgumentException">There is no score, the lists differ in length, or a score is not finite.</exception>
    internal static void Demand(ReadOnlySpan<double> scores, ReadOnlySpan<bool> outcomes)
    {
        if (scores.Length == 0) throw new ArgumentException("There is no score to calibrate.", nameof(scores));
        if (scores.Length != outcomes.Length) throw new ArgumentException($"There are {scores.Length} scores but {outcomes.Length} outcomes.", nameof(outcomes));
        for (var i = 0; i < scores.Length; i++)
        {
            if (!double.IsFinite(scores[i])) throw new ArgumentException($"Score {i} is {scores[i]}; it must be finite.", nameof(scores));
        }
    }
}
