using System.ComponentModel.DataAnnotations;
using Matching.Api.Problems;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Api.Contracts;

/// <summary>Asks whom to visit in one or several cities, on which day and at what time.</summary>
public sealed record PlanTripRequest
{
    /// <summary>The cities; 上海 is 上海市.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(10)]
    public IReadOnlyList<string>? Cities { get; init; }

    /// <summary>How many days.</summary>
    [Range(1, 14)]
    public int Days { get; init; } = 2;

    /// <summary>The first day; the days are only numbered when it is left out.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>How many visits a day at most; the visiting hours may allow fewer.</summary>
    [Range(1, 8)]
    public int VisitsPerDay { get; init; } = 4;

    /// <summary>How long a visit takes; the default is an estimate.</summary>
    [Range(1, 720)]
    public int VisitMinutes { get; init; } = 75;

    /// <summary>When visitors are received, in the order of the day; 9:00–12:00 and 13:30–17:30 when left out.</summary>
    [MinLength(1)]
    [MaxLength(4)]
    public IReadOnlyList<VisitHours>? Hours { get; init; }

    /// <summary>What could be offered: <c>plot:ID</c>, <c>building:ID</c> or <c>center:CODE</c>; the six centers when left out.</summary>
    public IReadOnlyList<string>? Offerings { get; init; }

    /// <summary>Narrows the companies; its city plays no part.</summary>
    public ShortlistFilters? Filters { get; init; }

    /// <summary>How long to plan at most; then the best timetable so far is given.</summary>
    [Range(0, 600)]
    public int TimeLimitSeconds { get; init; } = 20;

    /// <summary>The same data and seed give the same timetable.</summary>
    [Range(0, int.MaxValue)]
    public int Seed { get; init; } = 1;

    internal TripPlanRequest ToRequest(RequestErrors errors)
    {
        string[] cities = [.. (Cities ?? []).Select(city => city?.Trim() ?? "").Distinct()];
        if (cities.Length == 0) errors.Add("cities", "cities is missing; name at least one city.", new("请至少填写一个城市", "name at least one city"));
        else if (cities.Contains("")) errors.Add("cities", "A city of cities has no name.", new("请填写城市名称", "name the city"));
        if (cities.Length > 10) errors.Add("cities", $"There are {cities.Length} cities; name 10 at most.", new("最多 10 个城市", "name 10 cities at most"));
        errors.Range("days", Days, 1, 14);
        errors.Range("visitsPerDay", VisitsPerDay, 1, 8);
        errors.Range("visitMinutes", VisitMinutes, 1, 720);
        errors.Range("timeLimitSeconds", TimeLimitSeconds, 0, 600);
        errors.Range("seed", Seed, 0, int.MaxValue);
        if (Filters?.MinTier is { } tier) errors.Range("filters.minTier", tier, 0, 5);
        return new TripPlanRequest
        {
            Cities = cities,
            Days = Days,
            StartsOn = StartsOn,
            VisitsPerDay = VisitsPerDay,
            VisitMinutes = VisitMinutes,
            Windows = VisitHours.Read(errors, "hours", Hours),
            Offerings = RequestValues.Offerings(errors, "offerings", Offerings),
            Filter = Filters?.ToFilter() ?? new CompanyFilter(),
            Options = new TripOptions { Seed = Math.Max(0, Seed), TimeLimit = TimeSpan.FromSeconds(TimeLimitSeconds) },
        };
    }
}
