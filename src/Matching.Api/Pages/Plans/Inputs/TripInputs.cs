using Matching.Api.Contracts;
using Matching.Api.Problems;

namespace Matching.Api.Pages.Plans;

/// <summary>What a user fills in to plan a trip; fields may be empty meanwhile.</summary>
public sealed class TripInputs : PlanInputs
{
    /// <summary>As much time as a program gets by default.</summary>
    public TripInputs() => TimeLimitSeconds = 20;

    /// <summary>The cities, separated by commas or blanks.</summary>
    public string Cities { get; set; } = "上海";

    /// <summary>The first day; null when it is not settled.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>How many days.</summary>
    public int? Days { get; set; } = 2;

    /// <summary>How many visits a day at most.</summary>
    public int? VisitsPerDay { get; set; } = 4;

    /// <summary>How long a visit takes, minutes.</summary>
    public int? VisitMinutes { get; set; } = 75;

    /// <summary>When visitors are received in the morning.</summary>
    public TimeOnly MorningFrom { get; set; } = new(9, 0);

    /// <summary>Until when in the morning.</summary>
    public TimeOnly MorningTo { get; set; } = new(12, 0);

    /// <summary>When visitors are received in the afternoon.</summary>
    public TimeOnly AfternoonFrom { get; set; } = new(13, 30);

    /// <summary>Until when in the afternoon.</summary>
    public TimeOnly AfternoonTo { get; set; } = new(17, 30);

    /// <summary>The names of the cities, each once.</summary>
    public IReadOnlyList<string> CityNames => [.. Cities.Split([',', '，', '、', ';', '；', ' ', '　'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    /// <summary>Puts a city in, or takes it out where it is.</summary>
    public void Toggle(string city) => Cities = string.Join('、', CityNames.Contains(city) ? CityNames.Where(name => name != city) : CityNames.Append(city));

    /// <summary>What was asked before, to be changed.</summary>
    public static TripInputs Of(PlanTripRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var inputs = new TripInputs
        {
            Cities = string.Join('、', request.Cities ?? []),
            StartsOn = request.StartsOn,
            Days = request.Days,
            VisitsPerDay = request.VisitsPerDay,
            VisitMinutes = request.VisitMinutes,
            Offerings = request.Offerings is { Count: > 0 } some ? some : SixCenters,
            Companies = CompanyInputs.Of(request.Filters),
            TimeLimitSeconds = request.TimeLimitSeconds,
            Seed = request.Seed,
        };
        if (request.Hours is not [var morning, var afternoon]) return inputs;
        (inputs.MorningFrom, inputs.MorningTo, inputs.AfternoonFrom, inputs.AfternoonTo) = (morning.From, morning.To, afternoon.From, afternoon.To);
        return inputs;
    }

    /// <summary>The request, and what is wrong with it; the request is of no meaning when anything is.</summary>
    /// <param name="headquarters">Where companies have their head offices.</param>
    /// <param name="today">The day before which no trip can begin.</param>
    public (PlanTripRequest Request, InputErrors Wrong) Read(IReadOnlyCollection<string> headquarters, DateOnly today)
    {
        var errors = new RequestErrors();
        foreach (var city in CityNames.Where(city => !headquarters.Any(place => Domain.Cities.LiesIn(place, city))))
            errors.Add("cities", $"No company has its head office in {city}.", new($"没有总部在“{city}”的企业", $"no company has its head office in {city}"));
        if (StartsOn < today) errors.Add("startsOn", "The first day is past.", new("第一天不能早于今天", "the first day is past"));
        if (Offerings.Count == 0) errors.Add("offerings", "Nothing is offered.", new("请至少选一个载体", "choose at least one offering"));
        var request = new PlanTripRequest
        {
            Cities = CityNames,
            StartsOn = StartsOn,
            Days = InputNumbers.Need(errors, "days", Days, 1),
            VisitsPerDay = InputNumbers.Need(errors, "visitsPerDay", VisitsPerDay, 1),
            VisitMinutes = InputNumbers.Need(errors, "visitMinutes", VisitMinutes, 1),
            Hours = [new() { From = MorningFrom, To = MorningTo }, new() { From = AfternoonFrom, To = AfternoonTo }],
            Offerings = Offerings,
            Filters = Companies.Filters,
            TimeLimitSeconds = InputNumbers.Need(errors, "timeLimitSeconds", TimeLimitSeconds, 0),
            Seed = InputNumbers.Need(errors, "seed", Seed, 0),
        };
        request.ToRequest(errors);
        return (request, new InputErrors(errors));
    }
}
