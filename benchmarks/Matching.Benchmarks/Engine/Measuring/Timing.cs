namespace Matching.Benchmarks.Engine;

/// <summary>How fast a contender was in each round.</summary>
/// <param name="Contender">Who.</param>
/// <param name="Rates">Pairs a second, one for each round, in the order of the rounds.</param>
internal sealed record Timing(Contender Contender, double[] Rates)
{
    public double Median => MedianOf(Rates);

    public double Least => Rates.Min();

    public double Most => Rates.Max();

    /// <summary>Nanoseconds on the clock a pair and tree; more threads make it less.</summary>
    public double NanosecondsPerRowTree(int trees) => 1e9 / Median / trees;

    /// <summary>How many times as fast as another: the median of the ratios of each round, as both met the same disturbances in it.</summary>
    public double RatioTo(Timing other) => MedianOf([.. Rates.Zip(other.Rates, (mine, its) => mine / its)]);

    private static double MedianOf(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
