using Matching.Scoring;

namespace Matching.Training;

/// <summary>Scores of many rows, on all cores.</summary>
internal static class RowScores
{
    /// <summary>The score of each row.</summary>
    public static double[] Of(AdditiveModel model, IReadOnlyList<float[]> rows)
    {
        var scores = new double[rows.Count];
        Parallel.For(0, scores.Length, row => scores[row] = model.Score(rows[row]));
        return scores;
    }
}
