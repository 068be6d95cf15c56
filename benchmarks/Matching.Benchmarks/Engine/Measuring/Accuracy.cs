namespace Matching.Benchmarks.Engine;

/// <summary>How far scores lie from the oracle's.</summary>
/// <param name="Absolute">The largest difference.</param>
/// <param name="Relative">The largest difference as a share of the oracle's score; scores near zero weigh most.</param>
/// <param name="RelativeToOne">The same, where a score smaller than 1 counts as 1.</param>
/// <param name="Rows">Rows that were compared.</param>
internal sealed record Accuracy(double Absolute, double Relative, double RelativeToOne, int Rows)
{
    private const double Tiny = 1e-12;

    public static Accuracy Of(ReadOnlySpan<double> scores, ReadOnlySpan<double> oracle)
    {
        double absolute = 0, relative = 0, relativeToOne = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var difference = Math.Abs(scores[i] - oracle[i]);
            var size = Math.Abs(oracle[i]);
            if (double.IsNaN(difference)) difference = double.PositiveInfinity;
            absolute = Math.Max(absolute, difference);
            relative = Math.Max(relative, difference / Math.Max(Tiny, size));
            relativeToOne = Math.Max(relativeToOne, difference / Math.Max(1, size));
        }

        return new Accuracy(absolute, relative, relativeToOne, scores.Length);
    }
}
