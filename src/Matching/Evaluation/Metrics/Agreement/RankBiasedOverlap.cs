namespace Matching.Evaluation;

/// <summary>How far two lists show the same at their tops, 0–1; the lists may differ in length and in what they hold.</summary>
/// <remarks>
/// <para>RBO = (1 − p) Σ over depths d of p^(d−1) × agreement at d, where agreement is the share of the first d that both lists have. Extrapolated
/// (RBO_ext): below the shorter list its agreement is taken to stay as it was at its end, and below the longer one likewise. Webber, Moffat and
/// Zobel, "A similarity measure for indefinite rankings" (2010), equation 32. With p = 0.9 the first ten places carry 86 % of the weight.</para>
/// <para>Ties: none, a list is an order. Empty: NaN when a list is empty.</para>
/// </remarks>
public static class RankBiasedOverlap
{
    /// <summary>The name in reports.</summary>
    public const string Name = "rbo";

    /// <summary>The extrapolated overlap.</summary>
    /// <param name="first">Keys, best first, none twice.</param>
    /// <param name="second">Keys, best first, none twice.</param>
    /// <param name="p">Persistence, above 0 and below 1: the chance that a reader goes on to the next place.</param>
    /// <exception cref="ArgumentException">A key comes twice in a list; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not between 0 and 1.</exception>
    public static double Of(IReadOnlyList<string> first, IReadOnlyList<string> second, double p = 0.9)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (!(p is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "The persistence lies above 0 and below 1.");
        var (shorter, longer) = first.Count <= second.Count ? (first, second) : (second, first);
        var overlaps = Overlaps(shorter, longer);
        if (shorter.Count == 0) return double.NaN;

        int s = shorter.Count, l = longer.Count;
        double shared = overlaps[s - 1], sum = 0, weight = 1;
        for (var depth = 1; depth <= l; depth++)
        {
            weight *= p;
            sum += weight * overlaps[depth - 1] / depth;
            if (depth > s) sum += weight * shared * (depth - s) / ((double)s * depth);
        }

        // Rounding may carry two equal lists past 1.
        return Math.Min(1, (1 - p) / p * sum + (((overlaps[l - 1] - shared) / l) + (shared / s)) * weight);
    }

    // How many keys both lists have within each depth; beyond its end the shorter list has what it has.
    private static int[] Overlaps(IReadOnlyList<string> shorter, IReadOnlyList<string> longer)
    {
        HashSet<string> seenInShorter = new(StringComparer.Ordinal), seenInLonger = new(StringComparer.Ordinal);
        var overlaps = new int[longer.Count];
        var shared = 0;
        for (var i = 0; i < longer.Count; i++)
        {
            if (i < shorter.Count && Seen(shorter[i], seenInShorter, seenInLonger)) shared++;
            if (Seen(longer[i], seenInLonger, seenInShorter)) shared++;
            overlaps[i] = shared;
        }

        return overlaps;
    }

    private static bool Seen(string key, HashSet<string> own, HashSet<string> other) =>
        own.Add(key) ? other.Contains(key) : throw new ArgumentException($"'{key}' comes twice in a list.");
}
