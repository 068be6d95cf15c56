using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Matching.Api.Problems;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Whom to approach and whom to visit with few people and few days, worked out as jobs.</summary>
internal static class Plans
{
    public static void MapPlans(this IEndpointRouteBuilder routes)
    {
        Describe(routes.MapPost("/plans/outreach", Outreach)
            .WithName("planOutreach").WithTags("Plans")
            .WithSummary("规划联系谁 · Plan whom to approach, as a job")
            .WithDescription("Follow the job at the Location; its 'outreach' is the plan with an upper bound on every other, and what it would bring to the goals."));
        Describe(routes.MapPost("/plans/trip", Trip)
            .WithName("planTrip").WithTags("Plans")
            .WithSummary("规划外出走访 · Plan a trip, as a job")
            .WithDescription("Follow the job at the Location; its 'trip' is the timetable, and who is left out and why."));
    }

    private static void Describe(RouteHandlerBuilder route) => route
        .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static Accepted<JobItem> Outreach(MatchingEngine engine, JobList jobs, PlanOutreach plan, PlanOutreachRequest request)
    {
        var errors = new RequestErrors();
        var asked = request.ToRequest(errors);
        errors.ThrowIfAny();
        Demand(engine, asked.Offerings);
        return Accepted(jobs.Plan(JobTask.OutreachPlan, request.Seed, (progress, cancel) =>
        {
            var report = plan(asked, new PlanSteps(progress), cancel);
            return item => item with { Outreach = report };
        }));
    }

    private static Accepted<JobItem> Trip(MatchingEngine engine, JobList jobs, PlanTripRequest request)
    {
        var errors = new RequestErrors();
        var asked = request.ToRequest(errors);
        errors.ThrowIfAny();
        Demand(engine, asked.Offerings);
        return Accepted(jobs.Plan(JobTask.TripPlan, request.Seed, (progress, cancel) =>
        {
            var trip = engine.PlanTrip(asked, progress: new PlanSteps(progress), cancel: cancel);
            return item => item with { Trip = trip };
        }));
    }

    // Said at once, and not by a job that fails.
    private static void Demand(MatchingEngine engine, IReadOnlyList<OfferingId> offerings)
    {
        foreach (var id in offerings)
            if (!engine.Catalog.TryFindOffering(id, out _)) throw new NotInCatalogException("offering", id.ToString());
    }

    private static Accepted<JobItem> Accepted(Job job) => TypedResults.Accepted(Jobs.AddressOf(job.Item), job.Item);
}
