namespace Matching.Planning;

/// <summary>A lead that a plan would bring, for one goal.</summary>
public sealed record GoalAddition
{
    /// <summary>Takes the lead.</summary>
    /// <param name="companyId">The company; when it is among the open leads already, the better of its two chances counts, and it is not counted twice.</param>
    /// <param name="probability">How probably it lands in the remaining time, 0–1.</param>
    /// <param name="amount">What it would add, in the unit of the goal's rule; 1 for a goal that counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not 0–1, or the amount is negative.</exception>
    public GoalAddition(string companyId, double probability, decimal amount = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(companyId);
        if (probability is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies in 0–1.");
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        (CompanyId, Probability, Amount) = (companyId, probability, amount);
    }

    /// <summary>The company.</summary>
    public string CompanyId { get; }

    /// <summary>How probably it lands in the remaining time, 0–1.</summary>
    public double Probability { get; }

    /// <summary>What it would add, in the unit of the goal's rule.</summary>
    public decimal Amount { get; }
}
