using System.ComponentModel;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>One pair, laid open.</summary>
internal static class Explanations
{
    public static void MapExplanations(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/explanations", Explain)
            .WithTag(engine => $"{RevisionTag.OfRows(engine)}|{engine.Today:O}|{Models.VersionsOf(engine)}")
            .WithName("explain").WithTags("Matching")
            .WithSummary("说明一家企业与一个载体 · Explain one company and one offering")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static Ok<PairExplanation> Explain(
        MatchingEngine engine,
        [Description("The company's id. Required.")] string? company = null,
        [Description("The offering: plot:ID, building:ID or center:CODE. Required.")] string? offering = null)
    {
        var errors = new RequestErrors();
        errors.Need("company", company);
        var id = RequestValues.Offering(errors, "offering", offering);
        errors.ThrowIfAny();
        return TypedResults.Ok(engine.Explain(company!, id));
    }
}
