namespace Matching.Evaluation;

/// <summary>Sees to it that numbers and yes/no outcomes belong together.</summary>
internal static class OutcomeLists
{
    /// <summary>Demands one score per outcome, none of them NaN.</summary>
    /// <exception cref="ArgumentException">They do not fit; the message names the place.</exception>
    public static void DemandScores(IReadOnlyList<double> scores, IReadOnlyList<bool> outcomes)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(outcomes);
        if (scores.Count != outcomes.Count)
            throw new ArgumentException($"There are {scores.Count} scores and {outcomes.Count} outcomes; each score needs its own.", nameof(outcomes));
        for (var i = 0; i < scores.Count; i++)
            if (double.IsNaN(scores[i]))
                throw new ArgumentException($"Score {i} is NaN; what has no score has to be left out with its outcome.", nameof(scores));
    }

    /// <summary>Demands one probability per outcome, all of them 0–1.</summary>
    /// <exception cref="ArgumentException">They do not fit; the message names the place.</exception>
    public static void DemandProbabilities(IReadOnlyList<double> probabilities, IReadOnlyList<bool> outcomes)
    {
        DemandScores(probabilities, outcomes);
        for (var i = 0; i < probabilities.Count; i++)
            if (probabilities[i] is < 0 or > 1)
                throw new ArgumentException($"Probability {i} is {probabilities[i]}; it has to lie between 0 and 1.", nameof(probabilities));
    }
}
