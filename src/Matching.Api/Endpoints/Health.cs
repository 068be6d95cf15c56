using Matching.Api.Contracts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Whether the server lives, and whether it can answer. Open to all, since monitors hold no keys; they tell counts only.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok(new HealthAnswer("live")))
            .WithName("live").WithTags("Health").WithSummary("是否在运行 · Whether the server runs");
        routes.MapGet("/health/ready", Ready)
            .WithName("ready").WithTags("Health").WithSummary("是否可以服务 · Whether the server can answer")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Results<Ok<HealthAnswer>, ProblemHttpResult> Ready(MatchingEngine engine, ILoggerFactory logs)
    {
        try
        {
            var catalog = engine.Catalog;
            // Models are not looked at: where one is missing or damaged the rules rank.
            return TypedResults.Ok(new HealthAnswer("ready", catalog.Companies.Count, catalog.Offerings.Count, catalog.Revision));
        }
        catch (Exception e)
        {
            logs.CreateLogger(typeof(Health)).LogError(e, "The server is not ready");
            return TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, detail: "The catalog cannot be read; the log says why.");
        }
    }
}
