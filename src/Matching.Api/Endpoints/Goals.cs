using System.ComponentModel;
using Matching.Api.Http;
using Matching.Planning;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>How far the bureau's annual goals have come, and whether they will be reached.</summary>
internal static class Goals
{
    public static void MapGoals(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/goals", List)
            .WithTag(engine => $"{RevisionTag.OfRows(engine)}|{engine.Today:O}")
            .WithName("listGoals").WithTags("Goals")
            .WithSummary("考核指标完成情况 · The annual goals: completion, what is left, and how probably they are reached")
            .WithDescription("'simulated' holds the goals of the simulated district: they show how goals are foretold, and nothing in them is a fact.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json");

    private static Ok<GoalReport> List(MatchingEngine engine, [Description("The same rows and seed give the same answer.")] int seed = 1) =>
        TypedResults.Ok(GoalReport.Of(engine.Today, engine.Goals(seed: seed), engine.SimulatedGoals(seed: seed)));
}
