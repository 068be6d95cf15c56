using System.Text.Json;
using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Import;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Api.Endpoints;

/// <summary>Enquiries that are kept, so that staff can go on with them and models learn from what came of them.</summary>
internal static class Enquiries
{
    public static void MapEnquiries(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/enquiries", Register)
            .WithName("registerEnquiry").WithTags("Matching")
            .WithSummary("登记来询 · Register an enquiry")
            .WithDescription(
                "The enquiry as in a match request. A company that it describes is added with it, unless its id or its credit code is on record already; "
                + "with the id of a stored enquiry it replaces that. 422 when the catalog refuses a row; nothing is stored then.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Results<Created<EnquiryItem>, ProblemHttpResult> Register(MatchingEngine engine, JsonElement enquiry)
    {
        var errors = new RequestErrors();
        var document = EnquiryRequests.Read(enquiry, "", engine.Today, errors);
        errors.ThrowIfAny();
        var done = engine.Register(document!);
        return done.EnquiryId is { } id
            ? TypedResults.Created((string?)null, new EnquiryItem(id, done.CompanyId, done.CompanyAdded))
            : TypedResults.Problem(new ProblemDetails
            {
                Status = StatusCodes.Status422UnprocessableEntity,
                Title = "The enquiry was refused",
                Detail = string.Join(' ', done.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => $"{issue.Column} '{issue.Value}': {issue.Reason}; {issue.Remedy}.")),
            });
    }
}
