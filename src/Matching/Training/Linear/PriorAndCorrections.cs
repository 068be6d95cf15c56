using Matching.Scoring;

namespace Matching.Training;

/// <summary>Fits a linear model in two steps: how much the prior counts, then what has to be corrected in it.</summary>
internal static class PriorAndCorrections
{
    private const double LeastScale = 0.05;

    /// <summary>Fits.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="loss">What is made small.</param>
    /// <param name="own">Where the loss's own numbers begin.</param>
    /// <param name="ownLower">Their least values.</param>
    /// <param name="ridge">The weight of the penalty on corrections.</param>
    /// <param name="cancel">Gives up.</param>
    public static AdditiveModel Fit(RankingTable table, ILinearLoss loss, double[] own, double[] ownLower, double ridge, CancellationToken cancel)
    {
        if (table.Rows.Count == 0) throw new ArgumentException("There are no rows to learn from.", nameof(table));
        var design = new LinearDesign(table);
        var fit = new Fitting(design, loss, own.Length, ridge, cancel);
        var scale = 0.0;
        if (design.PriorSpread > 0)
        {
            var found = BoundedMinimum.Find([1, .. own], [LeastScale, .. ownLower], fit.OfScale, cancel);
            scale = found[0] / design.PriorSpread;
            own = found[1..];
        }

        fit.Scale = scale;
        var weights = BoundedMinimum.Find([.. new double[design.Count], .. own], [.. design.Lower(scale), .. ownLower], fit.OfWeights, cancel);
        return new AdditiveModel(null, design.Model(scale, weights.AsSpan(0, design.Count), loss.Bias(weights.AsSpan(design.Count))));
    }

    private sealed class Fitting(LinearDesign design, ILinearLoss loss, int own, double ridge, CancellationToken cancel)
    {
        private readonly double[] _scores = new double[design.Prior.Length];
        private readonly double[] _slopes = new double[design.Prior.Length];

        public double Scale { get; set; }

        public double OfScale(double[] point, double[] gradient)
        {
            var scale = point[0] / design.PriorSpread;
            for (var row = 0; row < _scores.Length; row++) _scores[row] = scale * design.Prior[row];
            var value = loss.At(_scores, point.AsSpan(1), _slopes, gradient.AsSpan(1));
            for (var row = 0; row < _scores.Length; row++) gradient[0] += _slopes[row] * design.Prior[row] / design.PriorSpread;
            gradient[0] += point[0] - 1;
            return value + (0.5 * (point[0] - 1) * (point[0] - 1));
        }

        public double OfWeights(double[] point, double[] gradient)
        {
            cancel.ThrowIfCancellationRequested();
            var weights = point.AsSpan(0, design.Count);
            for (var row = 0; row < _scores.Length; row++) _scores[row] = (Scale * design.Prior[row]) + Dot(design[row], weights);
            var value = loss.At(_scores, point.AsSpan(design.Count, own), _slopes, gradient.AsSpan(design.Count, own));
            for (var row = 0; row < _scores.Length; row++)
            {
                if (_slopes[row] == 0) continue;
                var columns = design[row];
                for (var c = 0; c < columns.Length; c++) gradient[c] += _slopes[row] * columns[c];
            }

            for (var c = 0; c < design.Count; c++)
            {
                value += 0.5 * ridge * weights[c] * weights[c];
                gradient[c] += ridge * weights[c];
            }

            return value;
        }

        private static double Dot(ReadOnlySpan<double> columns, ReadOnlySpan<double> weights)
        {
            double sum = 0;
            for (var c = 0; c < columns.Length; c++) sum += columns[c] * weights[c];
            return sum;
        }
    }
}
