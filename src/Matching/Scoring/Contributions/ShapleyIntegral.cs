namespace Matching.Scoring;

/// <summary>The points at which the integral of <see cref="ForestContributions"/> is taken: Gauss and Legendre's over 0..1.</summary>
/// <remarks>With n points a polynomial of a degree up to 2n − 1 is integrated exactly, so that ⌈features / 2⌉ points do for a way over so many features.</remarks>
internal sealed class ShapleyIntegral
{
    // Digits double with each; four are enough up to a thousand points.
    private const int NewtonSteps = 6;

    private ShapleyIntegral(int count)
    {
        (Points, Weights) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            // Tricomi's first guess is close enough for Newton to find the i-th root of the Legendre polynomial.
            var x = Math.Cos(Math.PI * (i + 0.75) / (count + 0.5));
            var slope = 0.0;
            for (var step = 0; step < NewtonSteps; step++)
            {
                double last = 1, value = x;
                for (var degree = 2; degree <= count; degree++) (last, value) = (value, ((((2 * degree) - 1) * x * value) - ((degree - 1) * last)) / degree);
                slope = count * ((x * value) - last) / ((x * x) - 1);
                x -= value / slope;
            }

            (Points[i], Weights[i]) = ((1 - x) / 2, 1 / ((1 - (x * x)) * slope * slope));
        }
    }

    /// <summary>The points, between 0 and 1.</summary>
    public double[] Points { get; }

    /// <summary>How much each point counts; 1 in sum.</summary>
    public double[] Weights { get; }

    /// <summary>Points for ways over up to so many features, by the number of features.</summary>
    public static ShapleyIntegral[] UpTo(int features)
    {
        var byPoints = Enumerable.Range(1, Math.Max(1, (features + 1) / 2)).Select(count => new ShapleyIntegral(count)).ToArray();
        return [.. Enumerable.Range(0, features + 1).Select(on => byPoints[Math.Max(0, ((on + 1) / 2) - 1)])];
    }
}
