using Matching.Api.Contracts;
using Matching.Api.Problems;
using Matching.Domain;

namespace Matching.Api.Jobs;

/// <summary>Makes jobs of plans that are asked for, for programs and for the pages alike. What cannot be planned is said at once, and not by a job that fails.</summary>
/// <param name="engine">Plans trips.</param>
/// <param name="jobs">Takes the jobs.</param>
/// <param name="plan">Plans outreach.</param>
internal sealed class PlanJobs(MatchingEngine engine, JobList jobs, PlanOutreach plan)
{
    /// <summary>Takes an outreach plan.</summary>
    /// <exception cref="InvalidRequestException">A value of it cannot be meant.</exception>
    /// <exception cref="NotInCatalogException">It names an offering that is not there.</exception>
    /// <exception cref="TooManyJobsException">As many plans wait as may.</exception>
    public Job Start(PlanOutreachRequest request)
    {
        var errors = new RequestErrors();
        var asked = request.ToRequest(errors);
        errors.ThrowIfAny();
        Demand(asked.Offerings);
        return jobs.Plan(JobTask.OutreachPlan, request.Seed, outreach: request, work: (progress, cancel) =>
        {
            var report = plan(asked, new PlanSteps(progress), cancel);
            return item => item with { Outreach = report };
        });
    }

    /// <summary>Takes a trip.</summary>
    /// <exception cref="InvalidRequestException">A value of it cannot be meant.</exception>
    /// <exception cref="NotInCatalogException">It names an offering that is not there.</exception>
    /// <exception cref="TooManyJobsException">As many plans wait as may.</exception>
    public Job Start(PlanTripRequest request)
    {
        var errors = new RequestErrors();
        var asked = request.ToRequest(errors);
        errors.ThrowIfAny();
        Demand(asked.Offerings);
        return jobs.Plan(JobTask.TripPlan, request.Seed, trip: request, work: (progress, cancel) =>
        {
            var proposal = engine.PlanTrip(asked, progress: new PlanSteps(progress), cancel: cancel);
            return item => item with { Trip = proposal };
        });
    }

    private void Demand(IReadOnlyList<OfferingId> offerings)
    {
        foreach (var id in offerings)
            if (!engine.Catalog.TryFindOffering(id, out _)) throw new NotInCatalogException("offering", id.ToString());
    }
}
