namespace Matching.Evaluation;

/// <summary>How unevenly something is spread, 0 (all the same) to (n − 1)/n (one has all).</summary>
/// <remarks>
/// G = Σ over i = 1…n of (2i − n − 1) × x_i / (n × Σ x), with x in ascending order: half of the mean absolute difference over the mean (Gini 1912;
/// the form for sorted values in Damgaard and Weiner, "Describing inequality in plant size or fecundity", 2000). Ties do not matter.
/// </remarks>
public static class Gini
{
    /// <summary>The coefficient.</summary>
    /// <param name="values">Amounts, none negative.</param>
    /// <returns>NaN when there is nothing to spread: no value, or all are 0.</returns>
    /// <exception cref="ArgumentException">A value is negative, NaN or infinite; the message names it.</exception>
    public static double Of(IReadOnlyCollection<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
            if (!(value >= 0 && double.IsFinite(value)))
                throw new ArgumentException($"{value} is no amount to spread; amounts are finite and not negative.", nameof(values));
        double n = values.Count, total = values.Sum();
        if (total == 0) return double.NaN;
        return values.Order().Select((x, index) => (2 * (index + 1) - n - 1) * x).Sum() / (n * total);
    }
}
