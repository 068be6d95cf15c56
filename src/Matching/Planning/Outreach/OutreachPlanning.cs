using Matching.Catalog;
using Matching.Domain;
using Matching.Merit;
using Matching.Models;
using Matching.Ranking;

namespace Matching.Planning;

/// <summary>Plans outreach over a catalog: whom to approach for which plot, building or center with a limited number of approaches.</summary>
public static class OutreachPlanning
{
    /// <summary>Plans.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">The question.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="current">What stands as the current outreach model.</param>
    /// <param name="groupOf">The group of a company, by its key, null when it stands alone; null for the groups that the catalog knows.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="progress">Told of each step.</param>
    /// <exception cref="ArgumentException">The request names an offering that is not there, or a number out of its range.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static OutreachProposal Propose(
        CatalogSnapshot catalog,
        OutreachPlanRequest request,
        DateOnly asOf,
        CurrentModel current,
        Func<string, string?>? groupOf = null,
        CancellationToken cancel = default,
        IProgress<Text>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.CandidatesPerOffering, 1);
        TierWorth.Validate(request.WorthByTier);
        var referee = Referee.Decide(current);
        var values = ApproachValues.Of(catalog, asOf, referee);
        progress?.Report(PlanTexts.Valuing);
        var rows = new CatalogOutreach(catalog, request, values, asOf, groupOf, cancel);
        progress?.Report(PlanTexts.Searching(request.Options.TimeLimit));
        var plan = OutreachPlanner.Solve(rows.Problem, request.Options, cancel);
        var greedy = GreedyOutreach.ByPair(rows.Problem);
        return new OutreachProposal
        {
            AsOf = asOf,
            ModelVersion = referee.Version,
            Lines = [.. plan.Lines.Select((line, i) => Line(catalog, rows, line, i + 1, values.AreProbabilities, asOf))],
            Value = plan.Value,
            UpperBound = plan.UpperBound,
            Gap = plan.Gap,
            Status = plan.Status,
            StatusText = PlanTexts.Of(plan.Status, plan.Gap),
            GreedyValue = greedy.Value,
            GreedyShortfall = greedy.Shortfall,
            ProbabilityOf = values.AreProbabilities ? referee.Card?.Calibration?.Target : null,
            ValueMeaning = values.Meaning,
            Candidates = rows.Problem.Pairs.Count,
            Spaces = Spaces(rows, plan),
            Shortfalls = plan.Shortfalls,
            Elapsed = plan.Elapsed,
            Notes = [.. Notes(request, referee, values, plan)],
        };
    }

    private static ProposedApproach Line(CatalogSnapshot catalog, CatalogOutreach rows, OutreachLine line, int rank, bool probable, DateOnly asOf)
    {
        var pair = rows.Problem.Pairs[line.Pair];
        var (entry, offering, worth) = (rows.Entries[pair.Company], rows.Offerings[pair.Offering], rows.WorthOf(pair.Company));
        var (area, basis) = BuildingRoom.AreaOf(catalog.Pair(entry, offering, asOf));
        return new ProposedApproach
        {
            Rank = rank,
            CompanyId = entry.Company.Id,
            Company = PlanTexts.NameOf(entry.Company),
            OfferingId = offering.Id,
            Offering = offering.Name,
            Center = pair.Center,
            City = entry.Company.HqCity,
            Tier = LeadingEnterprise.TierOf(catalog.Rules, entry.Company, entry.Fit, asOf),
            Value = line.Value,
            Probability = probable && worth > 0 ? pair.Value / worth : null,
            AreaM2 = basis is null ? null : area,
            AreaBasis = basis,
            IntroducerId = line.IntroducerId,
            Introducer = line.IntroducerId is { } id ? PlanTexts.NameOf(catalog, id) : null,
            DataKind = entry.Company.Source.Kind,
            OfferingDataKind = offering.Source.Kind,
        };
    }

    private static PromisedSpace[] Spaces(CatalogOutreach rows, OutreachPlan plan) =>
    [
        .. plan.Lines.Select(l => rows.Problem.Pairs[l.Pair]).GroupBy(p => p.Offering).Where(g => rows.Offerings[g.Key].Building is not null).OrderBy(g => g.Key)
            .Select(g => new PromisedSpace(rows.Offerings[g.Key].Id, rows.Offerings[g.Key].Name, rows.Problem.Offerings[g.Key].CapacityM2, g.Sum(p => p.AreaM2), g.Count())),
    ];

    private static IEnumerable<Text> Notes(OutreachPlanRequest request, Referee referee, ApproachValues values, OutreachPlan plan)
    {
        yield return referee.Reason;
        yield return values.Meaning;
        if (request.WorthByTier.Count > 0) yield return new Text("价值已按龙头企业等级加权", "values are weighted by leading-enterprise tier");
        if (plan.Lines.Any(l => l.IntroducerId is not null))
            yield return new Text($"经引荐的联系，价值按关系强度最多上调 {request.IntroducerBonus:0%}（估计）", $"an introduction raises a value by up to {request.IntroducerBonus:0%}, by the strength of the tie (an estimate)");
        if (values.OverNote is { } over) yield return over;
        yield return new Text("每集团至多联系一家；楼宇承诺面积不超过空置面积，地块至多一家", "one company a group at most; no building is promised beyond its vacant area, no plot to two");
        foreach (var missed in plan.Shortfalls)
            yield return new Text($"{missed.Name}：应有 {missed.Least} 家，排入 {missed.Planned} 家，可行的共 {missed.Available} 家", $"{missed.Name}: {missed.Least} wanted, {missed.Planned} planned, {missed.Available} feasible in all");
    }
}
