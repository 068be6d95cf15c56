using Matching.Domain;
using Matching.Rules;

namespace Matching.Planning;

/// <summary>A company that a plan would approach, and where.</summary>
public sealed record GoalCandidate
{
    /// <summary>Takes the company.</summary>
    /// <param name="company">The company.</param>
    /// <param name="requirement">What it needs; null when unknown.</param>
    /// <param name="offering">Where it would land.</param>
    /// <param name="probability">How probably it lands in the remaining time, 0–1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not 0–1.</exception>
    public GoalCandidate(Company company, Requirement? requirement, OfferingId offering, double probability)
    {
        ArgumentNullException.ThrowIfNull(company);
        if (probability is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies in 0–1.");
        (Company, Requirement, Offering, Probability) = (company, requirement, offering, probability);
    }

    /// <summary>The company.</summary>
    public Company Company { get; }

    /// <summary>What it needs; null when unknown.</summary>
    public Requirement? Requirement { get; }

    /// <summary>Where it would land.</summary>
    public OfferingId Offering { get; }

    /// <summary>How probably it lands in the remaining time, 0–1.</summary>
    public double Probability { get; }

    internal GoalContribution? Serves(RuleBook rules, GoalRule? rule, DateOnly asOf) =>
        rule is null ? null : GoalServing.Of(rules, Company, Requirement, Offering, asOf).FirstOrDefault(c => c.Rule.Id == rule.Id);
}
