namespace Matching.Planning;

/// <summary>How many of several independent events happen, each with its own probability.</summary>
internal static class PoissonBinomial
{
    /// <summary>The probability that at least so many happen: exact, by convolution, in the order given.</summary>
    /// <remarks>
    /// MathNet has no such distribution. Only the counts below the wanted one are kept, and whatever reaches it stays: one more event at the end adds to
    /// the result and never takes from it, to the last bit.
    /// </remarks>
    public static double AtLeast(ReadOnlySpan<double> probabilities, int least)
    {
        if (least <= 0) return 1;
        if (probabilities.Length < least) return 0;
        var below = new double[least];
        below[0] = 1;
        var reached = 0.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var p = probabilities[i];
            reached += below[least - 1] * p;
            for (var count = Math.Min(i + 1, least - 1); count > 0; count--) below[count] = (below[count] * (1 - p)) + (below[count - 1] * p);
            below[0] *= 1 - p;
        }

        return Math.Min(reached, 1);
    }
}
