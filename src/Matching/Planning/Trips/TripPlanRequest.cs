using Matching.Domain;

namespace Matching.Planning;

/// <summary>A question for a trip: whom to visit in one or several cities.</summary>
public sealed record TripPlanRequest
{
    /// <summary>The cities, at least one; 上海 is 上海市.</summary>
    public required IReadOnlyList<string> Cities { get; init; }

    /// <summary>How many days.</summary>
    /// <value>2 by default; 1 to 14.</value>
    public int Days { get; init; } = 2;

    /// <summary>The first day; null when it is not settled.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>How many visits a day at most.</summary>
    /// <value>4 by default; 1 to 8.</value>
    public int VisitsPerDay { get; init; } = 4;

    /// <summary>How long a visit takes, minutes.</summary>
    /// <value>75 by default (an estimate); 1 to 720.</value>
    public int VisitMinutes { get; init; } = 75;

    /// <summary>When visitors are received, in the order of the day.</summary>
    public IReadOnlyList<TripWindow> Windows { get; init; } = TripWindow.OfficeHours;

    /// <summary>How long the ways take.</summary>
    public TripTravel Travel { get; init; } = new();

    /// <summary>What could be offered: a company is worth what it is worth for the best of these. Empty for the six centers.</summary>
    public IReadOnlyList<OfferingId> Offerings { get; init; } = [];

    /// <summary>Narrows the companies; its city plays no part.</summary>
    public CompanyFilter Filter { get; init; } = new();

    /// <summary>How much a company counts by its leading-enterprise tier, 0–5; tiers that are absent count 1.</summary>
    public IReadOnlyDictionary<int, double> WorthByTier { get; init; } = new Dictionary<int, double>();

    /// <summary>How many of the companies that are not reached are named, the best ones.</summary>
    /// <value>20 by default; 0 or more.</value>
    public int UnreachedShown { get; init; } = 20;

    /// <summary>How long to plan.</summary>
    public TripOptions Options { get; init; } = new();
}
