using MathNet.Numerics.Random;

namespace Matching.Evaluation;

/// <summary>Tests whether two methods differ on the same queries, by flipping the signs of their per-query differences at random.</summary>
/// <remarks>
/// Fisher's randomization test, recommended over the t, sign and Wilcoxon tests for ranking metrics by Smucker, Allan and Carterette, "A
/// Comparison of Statistical Significance Tests for Information Retrieval Evaluation" (2007). It assumes no distribution.
/// </remarks>
public static class PairedRandomization
{
    /// <summary>Up to this many pairs all sign patterns, 4 096 at most, are counted instead of drawn: exact, and fewer than the default rounds.</summary>
    public const int ExactUpTo = 12;

    /// <summary>Tests the mean of <paramref name="a"/> − <paramref name="b"/> against 0, two-sided.</summary>
    /// <param name="a">Values of the first method, one per query.</param>
    /// <param name="b">Values of the second method for the same queries in the same order. A pair with a NaN is left out.</param>
    /// <param name="seed">Seed of the sign flips and of the interval. Swapping the methods keeps the p-value for the same seed.</param>
    /// <param name="rounds">How many sign patterns are drawn when there are more pairs than <see cref="ExactUpTo"/>, at least 1.</param>
    /// <remarks>
    /// Drawn: p = (1 + patterns at least as extreme) / (1 + rounds), which counts the observed pattern and is never 0 (Davison and Hinkley 1997,
    /// 4.2). Exact: the share of all 2^n patterns, so with n pairs p is at least 2 / 2^n.
    /// </remarks>
    /// <exception cref="ArgumentException">The lists differ in length, or a difference is infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounds"/> is below 1.</exception>
    public static PairedTest Test(IReadOnlyList<double> a, IReadOnlyList<double> b, int seed, int rounds = 10_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        double[] differences = [.. Differences(a, b).Where(d => !double.IsNaN(d))];
        return new PairedTest(Bootstrap.Interval(differences, seed), PValue(differences, seed, rounds));
    }

    /// <summary>First minus second per query; NaN where one of them has no value.</summary>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    internal static double[] Differences(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Count != b.Count)
            throw new ArgumentException($"The first method has {a.Count} values and the second {b.Count}; a paired test needs one of each per query.", nameof(b));
        return [.. a.Zip(b, (x, y) => x - y)];
    }

    /// <summary>How often flipped signs give a sum at least as far from 0 as the one observed; null when there is nothing to flip.</summary>
    internal static double? PValue(double[] differences, int seed, int rounds)
    {
        if (differences.Length == 0) return null;
        return differences.Length <= ExactUpTo ? Exact(differences) : Drawn(differences, seed, rounds);
    }

    private static double Exact(double[] differences)
    {
        var threshold = Threshold(differences);
        var patterns = 1 << differences.Length;
        var extreme = 0;
        for (var pattern = 0; pattern < patterns; pattern++)
        {
            var sum = 0.0;
            for (var i = 0; i < differences.Length; i++)
                sum += (pattern >> i & 1) == 0 ? differences[i] : -differences[i];
            if (Math.Abs(sum) >= threshold) extreme++;
        }

        return (double)extreme / patterns;
    }

    private static double Drawn(double[] differences, int seed, int rounds)
    {
        var threshold = Threshold(differences);
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var signs = new byte[(differences.Length + 7) / 8];
        var extreme = 0;
        for (var round = 0; round < rounds; round++)
        {
            random.NextBytes(signs);
            var sum = 0.0;
            for (var i = 0; i < differences.Length; i++)
                sum += (signs[i >> 3] >> (i & 7) & 1) == 0 ? differences[i] : -differences[i];
            if (Math.Abs(sum) >= threshold) extreme++;
        }

        return (1.0 + extreme) / (1.0 + rounds);
    }

    // Patterns that equal the observed one in exact arithmetic may differ from it by rounding, and must count as at least as extreme.
    private static double Threshold(double[] differences) =>
        Math.Abs(differences.Sum()) - 1e-12 * differences.Sum(Math.Abs);
}
