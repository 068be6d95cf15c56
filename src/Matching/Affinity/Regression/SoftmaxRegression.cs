namespace Matching.Affinity;

/// <summary>Multinomial logistic regression: minimizes C · Σ −ln P(class of row | row) + ½‖W‖², the constant counted in W.</summary>
/// <remarks>
/// <para>
/// The least lies where W is a combination of the rows, W = Xᵀ A (representer theorem: Kimeldorf and Wahba, 1971), and so do all steps of L-BFGS on the way
/// there (Nocedal and Wright, "Numerical Optimization", 2006, algorithm 7.5). With fewer rows than columns, as texts have it, everything is therefore kept as A
/// and as scores X W: some thousand rows instead of a hundred thousand columns, and the inner product of two such steps is that of the one's A with the
/// other's scores.
/// </para>
/// <para>The same rows in the same order give the same bits on any number of threads.</para>
/// </remarks>
internal sealed class SoftmaxRegression
{
    private const int Memory = 8;
    private const double SufficientDecrease = 1e-4, ShortestStep = 1e-6;

    private readonly RowProducts _products;
    private readonly SoftmaxLoss _loss;
    private readonly LimitedMemory _memory = new(Memory);
    private readonly int _classes;

    private SoftmaxRegression(SparseRows rows, int[] classOfRow, int classes, double strength)
    {
        _classes = classes;
        _products = new RowProducts(rows, classes);
        _loss = new SoftmaxLoss(classOfRow, classes, strength);
    }

    /// <summary>Learns.</summary>
    /// <param name="rows">One row a case.</param>
    /// <param name="classOfRow">The class of each, from 0.</param>
    /// <param name="classes">How many classes there are, at least 1; those without a row are improbable everywhere.</param>
    /// <param name="strength">C, above 0: how much a case weighs against the penalty.</param>
    /// <param name="iterations">The most steps.</param>
    /// <param name="tolerance">Ends when the gradient has shrunk to this share of the first.</param>
    /// <param name="cancel">Gives up.</param>
    public static SoftmaxModel Fit(
        SparseRows rows, int[] classOfRow, int classes, double strength, int iterations = 80, double tolerance = 1e-3, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        if (!(strength > 0)) throw new ArgumentOutOfRangeException(nameof(strength), strength, "A case weighs more than nothing.");
        if (classOfRow.Length != rows.Count) throw new ArgumentException($"{rows.Count} rows have {classOfRow.Length} classes.", nameof(classOfRow));
        return new SoftmaxRegression(rows, classOfRow, classes, strength).Fit(iterations, tolerance, cancel);
    }

    private SoftmaxModel Fit(int iterations, double tolerance, CancellationToken cancel)
    {
        var at = new Step(_loss.Count * _classes);
        var loss = _loss.Evaluate(at, out var slope);
        var first = 0.0;
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            cancel.ThrowIfCancellationRequested();
            var gradient = new Step(slope, _products.Scores(slope));
            var steepness = Math.Sqrt(Math.Max(0, gradient.Dot(gradient)));
            if (iteration == 0) first = steepness;
            if (steepness <= tolerance * first) break;

            var move = _memory.Direction(gradient, steepness);
            var (lower, nextSlope) = Descend(at, move, loss, gradient.Dot(move));
            // Single precision has nothing left to gain.
            if (!(lower < loss)) break;
            var change = Rows.Difference(nextSlope, slope);
            _memory.Remember(move, new Step(change, _products.Scores(change)));
            (loss, slope) = (lower, nextSlope);
        }

        return new SoftmaxModel(_products.Weights(at.Coefficients), _classes);
    }

    /// <summary>Goes along the direction as far as the loss falls enough: halves until it does. Both arguments are left as what was gone.</summary>
    private (double Loss, float[] Slope) Descend(Step at, Step move, double loss, double descent)
    {
        var length = 1.0;
        at.Add(1, move);
        while (true)
        {
            var lower = _loss.Evaluate(at, out var slope);
            if (lower <= loss + SufficientDecrease * length * descent || length < ShortestStep)
            {
                move.Scale(length);
                return (lower, slope);
            }

            at.Add(-length / 2, move);
            length /= 2;
        }
    }
}
