namespace Matching.Affinity;

/// <summary>C · Σ −ln P(class of row) + ½‖W‖², and its gradient as a combination of rows.</summary>
internal sealed class SoftmaxLoss(int[] classOfRow, int classes, double strength)
{
    /// <summary>How many rows there are.</summary>
    public int Count => classOfRow.Length;

    /// <summary>The loss under these weights; its gradient is C (P − Y) + A.</summary>
    public double Evaluate(Step weights, out float[] gradient)
    {
        var slope = new float[Count * classes];
        var losses = new double[Count];
        Parallel.For(0, Count, row =>
        {
            var at = row * classes;
            losses[row] = Evaluate(weights.Scores.AsSpan(at, classes), weights.Coefficients.AsSpan(at, classes), classOfRow[row], slope.AsSpan(at, classes));
        });
        gradient = slope;
        return strength * losses.Sum() + weights.Dot(weights) / 2;
    }

    private double Evaluate(ReadOnlySpan<float> scores, ReadOnlySpan<float> coefficients, int truth, Span<float> slope)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0.0;
        for (var i = 0; i < classes; i++) sum += slope[i] = MathF.Exp(scores[i] - most);
        var share = (float)(strength / sum);
        for (var i = 0; i < classes; i++) slope[i] = slope[i] * share + coefficients[i];
        slope[truth] -= (float)strength;
        return Math.Log(sum) + most - scores[truth];
    }
}
