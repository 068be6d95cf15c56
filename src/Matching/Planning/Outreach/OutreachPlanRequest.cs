using Matching.Domain;

namespace Matching.Planning;

/// <summary>A question for a plan: whom to approach for what.</summary>
public sealed record OutreachPlanRequest
{
    /// <summary>How many approaches in all.</summary>
    /// <value>100 by default; 0 or more.</value>
    public int Budget { get; init; } = 100;

    /// <summary>What is offered; empty for all plots, buildings and centers.</summary>
    public IReadOnlyList<OfferingId> Offerings { get; init; } = [];

    /// <summary>Narrows the companies.</summary>
    public CompanyFilter Filter { get; init; } = new();

    /// <summary>The quota of every center that <see cref="Centers"/> does not name; null for none.</summary>
    public Quota? PerCenter { get; init; }

    /// <summary>Quotas of single centers. An approach counts for the center that is offered, else for the one that the company fits best.</summary>
    public IReadOnlyDictionary<CenterId, Quota> Centers { get; init; } = new Dictionary<CenterId, Quota>();

    /// <summary>Quotas of cities, by the headquarters; 上海 is 上海市.</summary>
    public IReadOnlyDictionary<string, Quota> Cities { get; init; } = new Dictionary<string, Quota>();

    /// <summary>How many approaches may go through one introducer.</summary>
    /// <value>5 by default (an estimate); 0 or more.</value>
    public int PerIntroducer { get; init; } = 5;

    /// <summary>By how much of its value an approach gains through an introducer whose tie has strength 1.</summary>
    /// <value>0.1 by default (an estimate); 0 or more. Kept low, as ties count in the score already; 0 plans no introductions.</value>
    public double IntroducerBonus { get; init; } = 0.1;

    /// <summary>How much a company counts by its leading-enterprise tier, 0–5; tiers that are absent count 1.</summary>
    public IReadOnlyDictionary<int, double> WorthByTier { get; init; } = new Dictionary<int, double>();

    /// <summary>How many companies of each offering's list are considered, the best ones.</summary>
    /// <value>10,000 by default; at least 1.</value>
    public int CandidatesPerOffering { get; init; } = 10_000;

    /// <summary>How long and how exactly to plan.</summary>
    public OutreachOptions Options { get; init; } = new();
}
