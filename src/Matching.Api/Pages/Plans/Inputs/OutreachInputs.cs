using Matching.Api.Contracts;
using Matching.Api.Problems;

namespace Matching.Api.Pages.Plans;

/// <summary>What a user fills in to plan outreach; fields may be empty meanwhile.</summary>
public sealed class OutreachInputs : PlanInputs
{
    /// <summary>As much time as a program gets by default.</summary>
    public OutreachInputs() => TimeLimitSeconds = 60;

    /// <summary>How many approaches in all.</summary>
    public int? Budget { get; set; } = 100;

    /// <summary>Quotas of centers and cities.</summary>
    public List<QuotaLine> Quotas { get; private init; } = [];

    /// <summary>How many approaches one introducer is asked for at most.</summary>
    public int? PerIntroducer { get; set; } = 5;

    /// <summary>What was asked before, to be changed.</summary>
    public static OutreachInputs Of(PlanOutreachRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new OutreachInputs
        {
            Budget = request.Budget,
            Offerings = request.Offerings ?? [],
            Quotas =
            [
                .. request.PerCenter is { } every ? [QuotaLine.Of(QuotaLine.EveryCenter, every)] : Array.Empty<QuotaLine>(),
                .. (request.Centers ?? new Dictionary<string, QuotaRange>()).Select(center => QuotaLine.Of(center.Key, center.Value)),
                .. (request.Cities ?? new Dictionary<string, QuotaRange>()).Select(city => QuotaLine.Of(QuotaLine.ACity, city.Value, city.Key)),
            ],
            Companies = CompanyInputs.Of(request.Filters),
            PerIntroducer = request.PerIntroducer,
            TimeLimitSeconds = request.TimeLimitSeconds,
            Seed = request.Seed,
        };
    }

    /// <summary>The request, and what is wrong with it; the request is of no meaning when anything is.</summary>
    public (PlanOutreachRequest Request, InputErrors Wrong) Read()
    {
        var errors = new RequestErrors();
        if (Offerings.Count == 0) errors.Add("offerings", "Nothing is offered.", new("请至少选一个载体", "choose at least one offering"));
        var quotas = QuotasByName(errors);
        var request = new PlanOutreachRequest
        {
            Budget = InputNumbers.Need(errors, "budget", Budget, 1),
            Offerings = Offerings,
            Filters = Companies.Filters,
            PerCenter = quotas.Find(line => line.Scope == QuotaLine.EveryCenter)?.Range,
            Centers = quotas.FindAll(line => line.Scope is not (QuotaLine.EveryCenter or QuotaLine.ACity)).ToDictionary(line => line.Scope, line => line.Range),
            Cities = quotas.FindAll(line => line.Scope == QuotaLine.ACity).ToDictionary(line => line.City.Trim(), line => line.Range),
            PerIntroducer = InputNumbers.Need(errors, "perIntroducer", PerIntroducer, 0),
            TimeLimitSeconds = InputNumbers.Need(errors, "timeLimitSeconds", TimeLimitSeconds, 0),
            Seed = InputNumbers.Need(errors, "seed", Seed, 0),
        };
        request.ToRequest(errors);
        return (request, new InputErrors(errors));
    }

    // A request has one quota a name; a table of rows may name a center twice, or a city not at all.
    private List<QuotaLine> QuotasByName(RequestErrors errors)
    {
        var named = new List<QuotaLine>();
        foreach (var (row, line) in Quotas.Index())
        {
            if (line.Scope == QuotaLine.ACity && string.IsNullOrWhiteSpace(line.City)) errors.Add($"quotas[{row}]", "A quota names no city.", new("请填写城市名称", "name the city"));
            else if (named.Exists(other => other.Name == line.Name)) errors.Add($"quotas[{row}]", "A quota is there twice.", new("已有同样的一行", "there is such a row already"));
            else named.Add(line);
        }

        return named;
    }
}
