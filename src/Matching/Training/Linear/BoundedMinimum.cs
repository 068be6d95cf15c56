namespace Matching.Training;

/// <summary>Finds the least value of a smooth convex function of several numbers, each with a lower bound.</summary>
/// <remarks>
/// The accelerated projected gradient of Beck and Teboulle, "A fast iterative shrinkage-thresholding algorithm for linear inverse problems" (2009), with a
/// step that is found by backtracking, started afresh whenever the value rises (O'Donoghue and Candès, 2015). MathNet's bounded BFGS was tried first: its
/// approximated curvature lost its definiteness on twelve thousand graded pairs, and it then throws.
/// </remarks>
internal static class BoundedMinimum
{
    private const double Tolerance = 1e-5;
    private const double Grows = 1.1, Shrinks = 0.5, LeastStep = 1e-14;
    private const int MostIterations = 1_000;

    /// <summary>Finds the least point.</summary>
    /// <param name="start">Where to begin; values below their bound are raised to it.</param>
    /// <param name="lower">The least value of each number; negative infinity for none.</param>
    /// <param name="function">Gets a point, adds its gradient to zeros, and returns its value.</param>
    /// <param name="cancel">Gives up.</param>
    public static double[] Find(double[] start, double[] lower, Func<double[], double[], double> function, CancellationToken cancel)
    {
        var point = Project(start, lower);
        var ahead = point;
        double step = 1, momentum = 1, value = double.PositiveInfinity;
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            cancel.ThrowIfCancellationRequested();
            var gradient = new double[start.Length];
            var from = function(ahead, gradient);
            var (next, reached) = Descend(ahead, from, gradient, lower, function, ref step);
            if (reached > value && momentum > 1)
            {
                // What carried it along now carries it past.
                (ahead, momentum) = (point, 1);
                continue;
            }

            var moved = Distance(next, ahead);
            var faster = (1 + Math.Sqrt(1 + (4 * momentum * momentum))) / 2;
            ahead = Project([.. next.Zip(point, (now, before) => now + ((momentum - 1) / faster * (now - before)))], lower);
            (point, value, momentum) = (next, reached, faster);
            if (moved <= Tolerance * step * (1 + Math.Abs(reached)) || step < LeastStep) break;
        }

        return point;
    }

    // The longest step for which the function lies below the parabola that the step assumes.
    private static (double[] Point, double Value) Descend(
        double[] from, double value, double[] gradient, double[] lower, Func<double[], double[], double> function, ref double step)
    {
        for (step *= Grows; ; step *= Shrinks)
        {
            var length = step;
            var next = Project([.. from.Zip(gradient, (x, slope) => x - (length * slope))], lower);
            var reached = function(next, new double[from.Length]);
            double bound = value, distance = Distance(next, from);
            for (var i = 0; i < from.Length; i++) bound += gradient[i] * (next[i] - from[i]);
            bound += distance * distance / (2 * step);
            if (reached <= bound + (1e-12 * Math.Abs(value)) || step < LeastStep) return (next, reached);
        }
    }

    private static double[] Project(double[] point, double[] lower) => [.. point.Zip(lower, Math.Max)];

    private static double Distance(double[] one, double[] other)
    {
        double sum = 0;
        for (var i = 0; i < one.Length; i++) sum += (one[i] - other[i]) * (one[i] - other[i]);
        return Math.Sqrt(sum);
    }
}
