namespace Matching.Training;

/// <summary>The loss of <see cref="OrderedLogit"/>. Its own numbers are the first cut between grades, and the gap from each cut to the next.</summary>
internal sealed class GradeLoss : ILinearLoss
{
    private const double LeastGap = 1e-4;

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

    /// <summary>The cuts where scores tell nothing: each at the log-odds of what lies above it.</summary>
    public double[] Start
    {
        get
        {
            var cuts = Enumerable.Range(1, Math.Max(0, Levels - 1)).Select(level => LogOdds(_levels.Count(l => l < level))).ToArray();
            return [.. cuts.Select((cut, k) => k == 0 ? cut : Math.Max(cut - cuts[k - 1], LeastGap))];
        }
    }

    /// <summary>The least values of the first cut and the gaps.</summary>
    public double[] Lower => [.. Enumerable.Range(0, Math.Max(0, Levels - 1)).Select(k => k == 0 ? double.NegativeInfinity : LeastGap)];

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
            double slope = 0;
            if (level > 0)
            {
                var above = scores[row] - cuts[level - 1];
                loss += _weights[row] * SoftPlus(-above);
                slope -= Sigmoid(-above);
                cutSlopes[level - 1] += _weights[row] * Sigmoid(-above);
            }

            if (level < cuts.Length)
            {
                var beyond = scores[row] - cuts[level];
                loss += _weights[row] * SoftPlus(beyond);
                slope += Sigmoid(beyond);
                cutSlopes[level] -= _weights[row] * Sigmoid(beyond);
            }

            slopes[row] = _weights[row] * slope;
            if (level == 0 || level == cuts.Length) continue;

            // σ(a) − σ(b) = σ(a)·σ(−b)·(1 − e^(b − a)): no difference of numbers that are nearly the same.
            var gap = own[level];
            loss -= _weights[row] * Math.Log(1 - Math.Exp(-gap));
            var narrow = _weights[row] / (Math.Exp(gap) - 1);
            cutSlopes[level - 1] += narrow;
            cutSlopes[level] -= narrow;
        }

        // A cut is the sum of the first one and the gaps up to it.
        for (var k = own.Length - 1; k >= 0; k--) ownSlopes[k] = cutSlopes[k] + (k + 1 < own.Length ? ownSlopes[k + 1] : 0);
        return loss;
    }

    /// <inheritdoc/>
    public double Bias(ReadOnlySpan<double> own) => own.IsEmpty ? 0 : -own[0];

    private double LogOdds(int below) => Math.Log((below + 0.5) / (_levels.Length - below + 0.5));

    private static double SoftPlus(double x) => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
