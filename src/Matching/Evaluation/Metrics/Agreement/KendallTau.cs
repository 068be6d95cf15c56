namespace Matching.Evaluation;

/// <summary>How far two methods order the same candidates alike, −1 (reversed) to 1 (the same).</summary>
/// <remarks>
/// <para>τ-b = (concordant − discordant pairs) / √((pairs not tied in the first) × (pairs not tied in the second)). Kendall, "The treatment of
/// ties in ranking problems" (1945). Looks at all pairs, so for lists of thousands only; the place in the list does not matter, see
/// <see cref="RankBiasedOverlap"/> for a measure that weighs the top.</para>
/// <para>Ties: a pair tied in either is neither concordant nor discordant, and leaves that method's count. Empty: NaN when one of them has no pair
/// that is not tied, as with fewer than two candidates.</para>
/// </remarks>
public static class KendallTau
{
    /// <summary>The name in reports.</summary>
    public const string Name = "kendall-tau";

    /// <summary>The coefficient with ties, τ-b.</summary>
    /// <param name="first">Score or rank of each candidate by the first method.</param>
    /// <param name="second">The same by the second method, in the same order of candidates and the same sense.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a score is NaN; the message names its place.</exception>
    public static double B(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count != second.Count)
            throw new ArgumentException($"The first method scores {first.Count} candidates and the second {second.Count}; both have to score the same.", nameof(second));
        for (var i = 0; i < first.Count; i++)
            if (double.IsNaN(first[i]) || double.IsNaN(second[i]))
                throw new ArgumentException($"Candidate {i} has no score; leave it out of both lists.", nameof(first));

        long sum = 0, untiedFirst = 0, untiedSecond = 0;
        for (var i = 1; i < first.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                int a = first[i].CompareTo(first[j]), b = second[i].CompareTo(second[j]);
                sum += Math.Sign(a) * Math.Sign(b);
                if (a != 0) untiedFirst++;
                if (b != 0) untiedSecond++;
            }
        }

        return untiedFirst == 0 || untiedSecond == 0 ? double.NaN : sum / (Math.Sqrt(untiedFirst) * Math.Sqrt(untiedSecond));
    }
}
