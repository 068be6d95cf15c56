using Matching.Catalog;
using Matching.Domain;
using Matching.Planning;

namespace Matching;

/// <content>Plans of whom to approach and whom to visit, and the goals that they serve.</content>
public sealed partial class MatchingEngine
{
    /// <summary>Plans outreach: whom to approach for which plot, building or center with a limited number of approaches.</summary>
    /// <param name="request">The question; its clock is replaced by the engine's.</param>
    /// <param name="asOf">The day; null for today.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="NotInCatalogException">It names an offering that is not there.</exception>
    /// <exception cref="ArgumentException">A number of the request is out of its range.</exception>
    public OutreachProposal PlanOutreach(OutreachPlanRequest request, DateOnly? asOf = null, IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var catalog = Catalog;
        var asked = request with { Offerings = [.. request.Offerings.Select(id => Find(catalog, id).Id)], Options = request.Options with { Time = time } };
        return OutreachPlanning.Propose(catalog, asked, asOf ?? Today, models.Examine(ModelKind.Outreach), cancel: cancel, progress: progress);
    }

    /// <summary>Plans a trip: whom to visit in a city, on which day and at what time.</summary>
    /// <param name="request">The question; its clock is replaced by the engine's.</param>
    /// <param name="asOf">The day whose knowledge counts; null for today.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="NotInCatalogException">It names an offering that is not there.</exception>
    /// <exception cref="ArgumentException">It names no city, or a number of it is out of its range.</exception>
    public TripProposal PlanTrip(TripPlanRequest request, DateOnly? asOf = null, IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var catalog = Catalog;
        var asked = request with { Offerings = [.. request.Offerings.Select(id => Find(catalog, id).Id)], Options = request.Options with { Time = time } };
        return TripPlanning.Propose(catalog, asked, asOf ?? Today, models.Examine(ModelKind.Outreach), cancel: cancel, progress: progress);
    }

    /// <summary>How far the bureau's goals have come, and how probably they are reached.</summary>
    /// <param name="asOf">The day; null for today.</param>
    /// <param name="seed">The same rows and seed give the same answer.</param>
    public IReadOnlyList<GoalOutlook> Goals(DateOnly? asOf = null, int seed = 1)
    {
        var catalog = Catalog;
        return Outlooks(catalog, asOf ?? Today, seed);
    }

    /// <summary>What an outreach plan would bring to each of the goals, as of the plan's day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">The same rows and seed give the same answer.</param>
    public IReadOnlyList<PlannedGoal> Goals(OutreachProposal plan, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var catalog = Catalog;
        return PlannedGoal.Of(catalog, Outlooks(catalog, plan.AsOf, seed), plan);
    }

    /// <summary>How goals are foretold where the history is long enough: on the simulated district. Empty without simulated history; nothing in it is a fact.</summary>
    /// <param name="asOf">The day; null for today. It is moved to the end of the simulated history when that lies before it.</param>
    /// <param name="seed">The same rows and seed give the same answer.</param>
    public IReadOnlyList<GoalOutlook> SimulatedGoals(DateOnly? asOf = null, int seed = 1) => GoalDemonstration.Of(Catalog, asOf ?? Today, seed);

    // In the order in which the bureau lists them; goals that no rule knows come last.
    private static IReadOnlyList<GoalOutlook> Outlooks(CatalogSnapshot catalog, DateOnly asOf, int seed) =>
        [.. GoalOutlook.Of(catalog, catalog.Goals, asOf, seed).OrderBy(goal => goal.Standing.Rule?.Id ?? "~", StringComparer.Ordinal)];
}
