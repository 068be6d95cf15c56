using System.ComponentModel;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Ranking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Whom the kept shortlists show.</summary>
internal static class Exposures
{
    public static void MapExposure(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/exposure", Read)
            .WithTag(engine => $"{RevisionTag.OfRows(engine)}|{string.Join('|', engine.Shortlists().Select(shortlist => shortlist.Id))}")
            .WithName("getExposure").WithTags("Shortlists")
            .WithSummary("名单给谁露出，与可行候选对比 · Whom the kept shortlists show, against who could be shown")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json");

    private static Ok<ExposureReport> Read(
        MatchingEngine engine,
        [Description("The first day of the lists; the first of all when left out.")] DateOnly? from = null,
        [Description("The last day of the lists, included; today when left out.")] DateOnly? to = null)
    {
        if (from > to) throw new InvalidRequestException("from", $"from is {from:yyyy-MM-dd}, which is after to, {to:yyyy-MM-dd}.");
        return TypedResults.Ok(engine.ExposureOfKept(from, to));
    }
}
