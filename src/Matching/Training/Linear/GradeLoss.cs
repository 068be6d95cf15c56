namespace Matching.Training;

/// <summary>The loss of <see cref="OrderedLogit"/>. Its own numbers are the first cut between grades, and the gap from each cut to the next.</summary>
internal sealed class GradeLoss : ILinearLoss
{
    private readonly int[] _levels;
    private readonly double[] _weights;

    public GradeLoss(RankingTable table)
    {
        // Grades that nobody has would have no cut.
        var present = table.Grades.Distinct().Order().ToList();
        Levels = present.Count;
        _levels = [.. table.Grades.Select(grade => present.IndexOf(grade))];
        var mean = table.Weights?.Average() ?? 1;
        _weights = [.. Enumerable.Range(0, _levels.Length).Select(row => (table.Weights?[row] ?? 1) / mean)];
    }

    /// <summary>How many grades occur.</summary>
    public int Levels { get; }

    /// <inheritdoc/>
    public double At(ReadOnlySpan<double> scores, ReadOnlySpan<double> own, Span<double> slopes, Span<double> ownSlopes)
    {
        slopes.Clear();
        ownSlopes.Clear();
        if (Levels < 2) return 0;
        Span<double> cuts = stackalloc double[own.Length];
        for (var k = 0; k < cuts.Length; k++) cuts[k] = own[k] + (k > 0 ? cuts[k - 1] : 0);
        Span<double> cutSlopes = stackalloc double[own.Length];
        cutSlopes.Clear();
        double loss = 0;
        for (var row = 0; row < scores.Length; row++)
        {
            var level = _levels[row];
            var above = level == 0 ? 1 : Sigmoid(scores[row] - cuts[level - 1]);
            var beyond = level == cuts.Length ? 0 : Sigmoid(scores[row] - cuts[level]);
            var chance = Math.Max(above - beyond, 1e-300);
            loss -= _weights[row] * Math.Log(chance);

            // The derivative of the logistic function is p(1 − p).
            var rise = _weights[row] * above * (1 - above) / chance;
            var fall = _weights[row] * beyond * (1 - beyond) / chance;
            slopes[row] = fall - rise;
            if (level > 0) cutSlopes[level - 1] += rise;
            if (level < cuts.Length) cutSlopes[level] -= fall;
        }

        // A cut is the sum of the first one and the gaps up to it.
        for (var k = own.Length - 1; k >= 0; k--) ownSlopes[k] = cutSlopes[k] + (k + 1 < own.Length ? ownSlopes[k + 1] : 0);
        return loss;
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
