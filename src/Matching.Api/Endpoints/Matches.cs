using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Which spaces suit a company or an enquiry, which do not, and what is missing.</summary>
internal static class Matches
{
    public static void MapMatches(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/matches", Match)
            .WithName("match").WithTags("Matching")
            .WithSummary("为企业或来询匹配空间 · Rank spaces for a company or an enquiry")
            .WithDescription("Every space comes with its gates; an unknown gate is a question to ask, never a refusal.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static Ok<RankedList> Match(MatchingEngine engine, MatchRequest request, CancellationToken cancel)
    {
        var errors = new RequestErrors();
        errors.Range("top", request.Top, 1, 1000);
        if (string.IsNullOrWhiteSpace(request.CompanyId) == request.Enquiry is null)
            errors.Add("companyId", "Give companyId or enquiry, one of the two.");
        var enquiry = request.Enquiry is { } json ? EnquiryRequests.Read(json, "enquiry", engine.Today, errors) : null;
        errors.ThrowIfAny();
        return TypedResults.Ok(enquiry is null
            ? engine.Match(request.CompanyId!, request.Top, cancel: cancel)
            : engine.Match(enquiry, request.Top, cancel: cancel));
    }
}
