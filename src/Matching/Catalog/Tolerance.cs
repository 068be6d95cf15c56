namespace Matching.Catalog;

/// <summary>Comparisons with a limit that count a value exactly at the limit as within it.</summary>
/// <remarks>
/// 110 % of 1.13 and 95 % of 2.47 have no exact double, and a third of a mu no exact decimal: compared bare, a value at the very limit falls on
/// either side by chance. One part in 10⁹ is far below what anybody measures.
/// </remarks>
public static class Tolerance
{
    private const double Relative = 1e-9;

    /// <summary>Whether a value is at most the limit.</summary>
    public static bool AtMost(double value, double limit) => value <= Most(limit);

    /// <summary>Whether a value is at least the limit.</summary>
    public static bool AtLeast(double value, double limit) => value >= Least(limit);

    /// <summary>The highest value that counts as at most the limit.</summary>
    public static double Most(double limit) => limit + (Math.Abs(limit) * Relative);

    /// <summary>The lowest value that counts as at least the limit.</summary>
    public static double Least(double limit) => limit - (Math.Abs(limit) * Relative);
}
