using Matching.Api.Contracts;
using Matching.Api.Jobs;
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

    private static Accepted<JobItem> Outreach(PlanJobs plans, PlanOutreachRequest request) => Accepted(plans.Start(request));

    private static Accepted<JobItem> Trip(PlanJobs plans, PlanTripRequest request) => Accepted(plans.Start(request));

    private static Accepted<JobItem> Accepted(Job job) => TypedResults.Accepted(Jobs.AddressOf(job.Item), job.Item);
}
