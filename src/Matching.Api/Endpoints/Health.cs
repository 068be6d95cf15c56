using Matching.Api.Contracts;
using Matching.Domain;
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
            // A damaged model is found by reading it; a missing one is no fault, since the rules rank without it.
            foreach (var kind in Enum.GetValues<ModelKind>()) engine.Models.Current(kind);
            return TypedResults.Ok(new HealthAnswer("ready", catalog.Companies.Count, catalog.Offerings.Count, catalog.Revision));
        }
        catch (Exception e)
        {
            logs.CreateLogger(typeof(Health)).LogError(e, "The server is not ready");
            return TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, detail: "The catalog or a model cannot be read; the log says why.");
        }
    }
}
