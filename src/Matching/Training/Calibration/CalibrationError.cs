namespace Matching.Training;

/// <summary>How far probabilities are from what came true.</summary>
public static class CalibrationError
{
    /// <summary>Bins of the expected calibration error.</summary>
    public const int Bins = 10;

    /// <summary>The mean squared distance of probability and outcome, 0–1 (Brier 1950).</summary>
    /// <param name="probabilities">The probabilities, 0–1; at least one.</param>
    /// <param name="outcomes">Whether each came true.</param>
    /// <exception cref="ArgumentException">The lists are empty or differ in length.</exception>
    public static double Brier(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> outcomes)
    {
        Demand(probabilities, outcomes);
        var sum = 0.0;
        for (var i = 0; i < probabilities.Length; i++) sum += Math.Pow(probabilities[i] - (outcomes[i] ? 1 : 0), 2);
        return sum / probabilities.Length;
    }

    /// <summary>
    /// The expected calibration error, 0–1: over ten bins of equal width, the distance between mean probability and share that came true, weighted by
    /// how many fall into the bin (Naeini, Cooper and Hauskrecht 2015).
    /// </summary>
    /// <inheritdoc cref="Brier"/>
    public static double Expected(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> outcomes)
    {
        Demand(probabilities, outcomes);
        Span<double> off = stackalloc double[Bins];
        off.Clear();
        for (var i = 0; i < probabilities.Length; i++)
            off[Math.Min((int)(probabilities[i] * Bins), Bins - 1)] += probabilities[i] - (outcomes[i] ? 1 : 0);
        var sum = 0.0;
        foreach (var bin in off) sum += Math.Abs(bin);
        return sum / probabilities.Length;
    }

    private static void Demand(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> outcomes)
    {
        if (probabilities.Length == 0 || probabilities.Length != outcomes.Length)
            throw new ArgumentException($"There are {probabilities.Length} probabilities and {outcomes.Length} outcomes; one of each is needed at least.", nameof(probabilities));
    }
}
