namespace Matching.Domain;

/// <summary>How a shortlist is put together from the ranking. Whatever is chosen, the lines stand in the order of the ranking, and no infeasible one above a feasible one.</summary>
public sealed record ListOptions
{
    /// <summary>The ranking as it is: no rule at all. It is a choice of the caller, and the list says so.</summary>
    public static ListOptions Plain { get; } = new() { OnePerGroup = false, HighPotentialOffBecause = "ranking as it is" };

    /// <summary>Whether of several companies of one group only the best one stands in the list and names the others.</summary>
    /// <value>True by default.</value>
    public bool OnePerGroup { get; init; } = true;

    /// <summary>Which companies are of high potential, and their least share.</summary>
    public HighPotentialRule HighPotential { get; init; } = new();

    /// <summary>Why no share is kept for companies of high potential; null when one is.</summary>
    /// <value>Null by default. Whoever turns the share off gives a reason, and it is kept with the list.</value>
    public string? HighPotentialOffBecause { get; init; }

    /// <summary>Quotas, the more important first: where not all can be had, the first are.</summary>
    public IReadOnlyList<ListQuota> Quotas { get; init; } = [];

    /// <summary>Which of the two lists alone is wanted; no share is kept in it, as all of it is of one kind.</summary>
    /// <value>Null by default: both, and companies of neither.</value>
    public ListPart? Part { get; init; }

    /// <summary>Weight λ of the score against variety (<c>maximal marginal relevance</c>); null for the score alone.</summary>
    /// <value>0 (variety alone) to 1 (score alone); null by default.</value>
    public double? Diversity { get; init; }

    /// <summary>Refuses what cannot be meant.</summary>
    /// <exception cref="ArgumentException">A value is out of its range, or the reason is blank; the message names it.</exception>
    public void Check()
    {
        if (HighPotential.LeastShare is not (> 0 and <= 1)) throw new ArgumentException($"The least share of high potential is {HighPotential.LeastShare}; it must be above 0 and at most 1. To turn it off, give a reason.");
        if (HighPotential.FewestLines < 1) throw new ArgumentException($"The share of high potential is kept from {HighPotential.FewestLines} lines on; it must be 1 or more.");
        if (HighPotentialOffBecause is not null && string.IsNullOrWhiteSpace(HighPotentialOffBecause)) throw new ArgumentException("The share of high potential is turned off without a reason.");
        if (Diversity is { } lambda && lambda is not (>= 0 and <= 1)) throw new ArgumentException($"The weight of the score is {lambda}; it must be from 0 to 1.");
        foreach (var quota in Quotas) quota.Check();
    }
}
