using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.Optimization;

namespace Matching.Training;

/// <summary>Finds the least value of a smooth convex function of several numbers, each with a lower bound.</summary>
internal static class BoundedMinimum
{
    private const double Tolerance = 1e-7;
    private const int MostIterations = 500;

    /// <summary>Takes a function and its gradient.</summary>
    /// <param name="start">Where to begin; values below their bound are raised to it.</param>
    /// <param name="lower">The least value of each number; negative infinity for none.</param>
    /// <param name="function">Gets a point, fills its gradient, and returns its value.</param>
    /// <param name="cancel">Gives up.</param>
    public static double[] Find(double[] start, double[] lower, Func<double[], double[], double> function, CancellationToken cancel)
    {
        const double Unbounded = 1e6;
        var low = Array.ConvertAll(lower, bound => Math.Max(bound, -Unbounded));
        var best = (Value: double.PositiveInfinity, Point: start);
        var objective = ObjectiveFunction.Gradient(point =>
        {
            cancel.ThrowIfCancellationRequested();
            var gradient = new double[start.Length];
            var values = point.ToArray();
            var value = function(values, gradient);
            if (value < best.Value) best = (value, values);
            return (value, (Vector<double>)DenseVector.OfArray(gradient));
        });
        try
        {
            var from = DenseVector.OfArray([.. start.Zip(low, Math.Max)]);
            new BfgsBMinimizer(Tolerance, Tolerance, Tolerance, MostIterations)
                .FindMinimum(objective, DenseVector.OfArray(low), DenseVector.Create(start.Length, Unbounded), from);
        }
        catch (Exception e) when (e is InnerOptimizationException or MaximumIterationsException)
        {
            // The line search gives up where rounding hides any further descent; the best point that it saw is then the answer.
            if (double.IsInfinity(best.Value)) throw;
        }

        return best.Point;
    }
}
