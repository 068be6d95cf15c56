using System.ComponentModel.DataAnnotations;
using Matching.Api.Problems;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Api.Contracts;

/// <summary>Asks whom to approach for what with a limited number of approaches.</summary>
public sealed record PlanOutreachRequest
{
    /// <summary>How many approaches in all.</summary>
    [Range(1, 5000)]
    public int Budget { get; init; } = 100;

    /// <summary>What is offered: <c>plot:ID</c>, <c>building:ID</c> or <c>center:CODE</c>; everything when left out.</summary>
    public IReadOnlyList<string>? Offerings { get; init; }

    /// <summary>Narrows the companies; all real ones when left out.</summary>
    public ShortlistFilters? Filters { get; init; }

    /// <summary>The quota of every center that <c>centers</c> does not name; none when left out.</summary>
    public QuotaRange? PerCenter { get; init; }

    /// <summary>Quotas of single centers, by their codes.</summary>
    public IReadOnlyDictionary<string, QuotaRange>? Centers { get; init; }

    /// <summary>Quotas of cities, by the headquarters.</summary>
    public IReadOnlyDictionary<string, QuotaRange>? Cities { get; init; }

    /// <summary>How many approaches one introducer is asked for at most; 0 plans none.</summary>
    [Range(0, 1000)]
    public int PerIntroducer { get; init; } = 5;

    /// <summary>How long to plan at most; then the best plan so far is given.</summary>
    [Range(0, 600)]
    public int TimeLimitSeconds { get; init; } = 60;

    /// <summary>The same data and seed give the same plan.</summary>
    [Range(0, int.MaxValue)]
    public int Seed { get; init; } = 1;

    internal OutreachPlanRequest ToRequest(RequestErrors errors)
    {
        errors.Range("budget", Budget, 1, 5000);
        errors.Range("perIntroducer", PerIntroducer, 0, 1000);
        errors.Range("timeLimitSeconds", TimeLimitSeconds, 0, 600);
        errors.Range("seed", Seed, 0, int.MaxValue);
        if (Filters?.MinTier is { } tier) errors.Range("filters.minTier", tier, 0, 5);
        var centers = new Dictionary<CenterId, Quota>();
        foreach (var (code, quota) in Centers ?? new Dictionary<string, QuotaRange>())
        {
            if (CenterIds.TryParse(code, out var center)) centers[center] = QuotaRange.Read(errors, $"centers.{code}", quota);
            else errors.Add("centers", $"'{code}' is not a center; the codes are {CenterIds.CodeList}.");
        }

        var cities = new Dictionary<string, Quota>(StringComparer.Ordinal);
        foreach (var (city, quota) in Cities ?? new Dictionary<string, QuotaRange>())
        {
            // 上海 is 上海市.
            var name = city.Trim().TrimEnd('市');
            if (name.Length == 0) errors.Add("cities", "A city of cities has no name.", new("请填写城市名称", "name the city"));
            else if (!cities.TryAdd(name, QuotaRange.Read(errors, $"cities.{city}", quota))) errors.Add("cities", $"'{city}' is given twice.", new($"{city}填了两次", $"{city} is given twice"));
        }

        return new OutreachPlanRequest
        {
            Budget = Budget,
            Offerings = RequestValues.Offerings(errors, "offerings", Offerings),
            Filter = Filters?.ToFilter() ?? new CompanyFilter(),
            PerCenter = PerCenter is null ? null : QuotaRange.Read(errors, "perCenter", PerCenter),
            Centers = centers,
            Cities = cities,
            PerIntroducer = PerIntroducer,
            Options = new OutreachOptions { Seed = Math.Max(0, Seed), TimeLimit = TimeSpan.FromSeconds(TimeLimitSeconds) },
        };
    }
}
