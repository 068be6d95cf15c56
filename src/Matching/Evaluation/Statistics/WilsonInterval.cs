namespace Matching.Evaluation;

/// <summary>Interval for a share, from counts.</summary>
/// <remarks>
/// Score interval of Wilson, "Probable inference, the law of succession, and statistical inference" (1927), without continuity correction. Stays
/// within 0–1 and has a width also where none or all came true, which the usual p ± 1.96 √(p(1−p)/n) has not.
/// </remarks>
public static class WilsonInterval
{
    // The 97.5 % point of the normal distribution, so that 95 % lie between its two signs.
    private const double Z = 1.959963984540054;

    /// <summary>The 95 % interval.</summary>
    /// <param name="yes">How many came true, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many there were, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static (double Low, double High) Of(int yes, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(yes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yes, n);
        double share = (double)yes / n, z2 = Z * Z;
        var middle = (share + z2 / (2 * n)) / (1 + z2 / n);
        var half = Z / (1 + z2 / n) * Math.Sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
        return (yes == 0 ? 0 : middle - half, yes == n ? 1 : middle + half);
    }
}
