namespace Matching.Planning;

/// <summary>A calibrated probability of the model that a company lands.</summary>
public sealed record ModelChance
{
    /// <summary>Takes the probability.</summary>
    /// <param name="probability">How probably it lands within <paramref name="withinDays"/>, 0–1.</param>
    /// <param name="withinDays">Within how many days, at least 1.</param>
    /// <param name="outcomes">How many outcomes the model was calibrated on.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public ModelChance(double probability, int withinDays, int outcomes)
    {
        if (probability is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies in 0–1.");
        ArgumentOutOfRangeException.ThrowIfLessThan(withinDays, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(outcomes);
        (Probability, WithinDays, Outcomes) = (probability, withinDays, outcomes);
    }

    /// <summary>How probably it lands within <see cref="WithinDays"/>, 0–1.</summary>
    public double Probability { get; }

    /// <summary>Within how many days.</summary>
    public int WithinDays { get; }

    /// <summary>How many outcomes the model was calibrated on.</summary>
    public int Outcomes { get; }

    /// <summary>The part of it that falls into fewer days, the risk spread evenly over the time; not more for more days, of which the model says nothing.</summary>
    public double Within(int days) => days >= WithinDays ? Probability : 1 - Math.Pow(1 - Probability, (double)days / WithinDays);
}
