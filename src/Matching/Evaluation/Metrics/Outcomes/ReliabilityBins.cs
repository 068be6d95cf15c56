namespace Matching.Evaluation;

/// <summary>Sorts predicted probabilities into bins and holds what was predicted against what came true: the reliability diagram.</summary>
/// <remarks>
/// <para>Murphy and Winkler, "Reliability of subjective probability forecasts of precipitation and temperature" (1977); intervals by
/// <see cref="WilsonInterval"/>. Empty bins are left out.</para>
/// <para>Ties: with equal width a probability on a border belongs to the upper bin, and 1 to the last. With equal counts equal probabilities stay
/// in one bin, so that the order of the rows changes nothing; bins then differ in size. Empty: no bins.</para>
/// </remarks>
public static class ReliabilityBins
{
    /// <summary>How many bins unless told otherwise (domain 6.5).</summary>
    public const int DefaultCount = 10;

    /// <summary>Bins that divide 0–1 evenly.</summary>
    /// <param name="probabilities">Probabilities of yes, 0–1.</param>
    /// <param name="outcomes">Whether it was yes, one per probability.</param>
    /// <param name="count">How many bins, at least 1.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a probability is NaN or outside 0–1.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static IReadOnlyList<ReliabilityBin> EqualWidth(IReadOnlyList<double> probabilities, IReadOnlyList<bool> outcomes, int count = DefaultCount)
    {
        OutcomeLists.DemandProbabilities(probabilities, outcomes);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return
        [
            .. probabilities.Zip(outcomes)
                .GroupBy(c => Math.Min((int)(c.First * count), count - 1))
                .OrderBy(bin => bin.Key)
                .Select(bin => Bin((double)bin.Key / count, (bin.Key + 1.0) / count, [.. bin])),
        ];
    }

    /// <summary>Bins that hold about the same number of cases each.</summary>
    /// <inheritdoc cref="EqualWidth"/>
    public static IReadOnlyList<ReliabilityBin> EqualCount(IReadOnlyList<double> probabilities, IReadOnlyList<bool> outcomes, int count = DefaultCount)
    {
        OutcomeLists.DemandProbabilities(probabilities, outcomes);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var bins = new List<ReliabilityBin>();
        var open = new List<(double, bool)>();
        var before = 0;
        foreach (var tied in probabilities.Zip(outcomes).GroupBy(c => c.First).OrderBy(g => g.Key))
        {
            open.AddRange(tied);
            if ((long)(before + open.Count) * count < (long)probabilities.Count * (bins.Count + 1)) continue;
            before += open.Count;
            bins.Add(Bin(open[0].Item1, open[^1].Item1, open));
            open.Clear();
        }

        return bins;
    }

    private static ReliabilityBin Bin(double from, double to, IReadOnlyList<(double Probability, bool Outcome)> cases)
    {
        var yes = cases.Count(c => c.Outcome);
        var (low, high) = WilsonInterval.Of(yes, cases.Count);
        return new ReliabilityBin(from, to, cases.Average(c => c.Probability), (double)yes / cases.Count, low, high, cases.Count);
    }
}
