using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Ranking;

namespace Matching.Planning;

/// <summary>Plans trips over a catalog: whom to visit in a city, on which day and at what time.</summary>
public static class TripPlanning
{
    /// <summary>Plans.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">The question.</param>
    /// <param name="asOf">The day whose knowledge counts.</param>
    /// <param name="current">What stands as the current outreach model.</param>
    /// <param name="groupOf">The group of a company, by its key, null when it stands alone; null for the groups that the catalog knows.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="progress">Told of each step.</param>
    /// <exception cref="ArgumentException">The request names no city, an offering that is not there, or a number out of its range.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static TripProposal Propose(
        CatalogSnapshot catalog,
        TripPlanRequest request,
        DateOnly asOf,
        CurrentModel current,
        Func<string, string?>? groupOf = null,
        CancellationToken cancel = default,
        IProgress<Text>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(request.UnreachedShown);
        if (request.Cities.Count == 0 || request.Cities.Any(string.IsNullOrWhiteSpace)) throw new ArgumentException("A trip leads to at least one city, and every city has a name.", nameof(request));
        TierWorth.Validate(request.WorthByTier);
        var referee = Referee.Decide(current);
        var values = ApproachValues.Of(catalog, asOf, referee);
        progress?.Report(PlanTexts.Valuing);
        var rows = new CatalogTrip(catalog, request, values, asOf, groupOf, cancel);
        progress?.Report(PlanTexts.Searching(request.Options.TimeLimit));
        var plan = TripPlanner.Solve(rows.Problem, request.Options, cancel);
        return new TripProposal
        {
            AsOf = asOf,
            ModelVersion = referee.Version,
            Days = [.. plan.Days.Select((day, i) => new ProposedDay(i + 1, request.StartsOn?.AddDays(i), [.. day.Select(visit => VisitOf(rows, visit))]))],
            Value = plan.Value,
            UpperBound = plan.UpperBound,
            Gap = plan.Gap,
            Status = plan.Status,
            StatusText = PlanTexts.Of(plan.Status, plan.Gap),
            GreedyValue = GreedyTrip.Plan(rows.Problem).Value,
            ValueMeaning = values.Meaning,
            Candidates = rows.Problem.Stops.Count,
            Unreached = [.. Unreached(rows, plan).Take(request.UnreachedShown)],
            Notes = [.. Notes(request, referee, values, rows.Problem)],
        };
    }

    private static ProposedVisit VisitOf(CatalogTrip rows, TripVisit visit)
    {
        var (entry, offering) = rows[visit.Stop];
        return new ProposedVisit
        {
            From = visit.From,
            To = visit.To,
            TravelMinutes = visit.TravelMinutes,
            CompanyId = entry.Company.Id,
            Company = PlanTexts.NameOf(entry.Company),
            City = entry.Company.HqCity!,
            OfferingId = offering.Id,
            Offering = offering.Name,
            Value = rows.Problem.Stops[visit.Stop].Value,
            DataKind = entry.Company.Source.Kind,
            OfferingDataKind = offering.Source.Kind,
        };
    }

    private static IEnumerable<UnreachedCompany> Unreached(CatalogTrip rows, TripPlan plan)
    {
        var visited = plan.Days.SelectMany(d => d).Select(v => v.Stop).ToHashSet();
        var groups = visited.ToDictionary(s => TripPlaces.GroupOf(rows.Problem.Stops[s]), s => PlanTexts.NameOf(rows[s].Company.Company));
        foreach (var stop in TripPlaces.BestFirst(rows.Problem, Enumerable.Range(0, rows.Problem.Stops.Count)).Where(s => !visited.Contains(s)))
        {
            var company = rows[stop].Company.Company;
            var reason = groups.TryGetValue(TripPlaces.GroupOf(rows.Problem.Stops[stop]), out var mate)
                ? new Text($"同一集团已安排走访{mate.Zh}", $"{mate.En} of the same group is visited")
                : visited.Count == 0
                    ? new Text("没有足够长的时段", "no window is long enough for a visit")
                    : new Text("时间已排满：价值不高于所安排的企业，或路程过长", "no time is left: it is worth no more than those that are visited, or too far from them");
            yield return new UnreachedCompany(company.Id, PlanTexts.NameOf(company), company.HqCity!, rows.Problem.Stops[stop].Value, reason);
        }
    }

    private static IEnumerable<Text> Notes(TripPlanRequest request, Referee referee, ApproachValues values, TripProblem problem)
    {
        yield return referee.Reason;
        yield return values.Meaning;
        if (request.WorthByTier.Count > 0) yield return new Text("价值已按龙头企业等级加权", "values are weighted by leading-enterprise tier");
        if (values.OverNote is { } over) yield return over;
        yield return new Text(
            $"每次走访 {request.VisitMinutes} 分钟；同城位置不详时路程按 {request.Travel.WithinCityMinutes} 分钟（均为估计）；往返杭州和晚间换城的时间未计",
            $"{request.VisitMinutes} minutes a visit, {request.Travel.WithinCityMinutes} minutes between places of one city that are not known (estimates); travel to and from Hangzhou and between cities in the evening is not counted");
        foreach (var city in request.Cities.Where(wanted => problem.Stops.All(s => s.City != wanted)))
            yield return new Text($"{city}没有可走访的企业", $"no company to visit in {city}");
    }
}
