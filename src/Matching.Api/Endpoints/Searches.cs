using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Catalog;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>What is found while somebody types.</summary>
internal static class Searches
{
    private const int Most = 100;

    public static void MapSearches(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/search/companies", FindCompanies)
            .WithTag(RevisionTag.OfRows)
            .WithName("searchCompanies").WithTags("Catalog")
            .WithSummary("边输边搜企业 · Find companies while typing")
            .WithDescription("Best hits first: whole name or code, its start, the start behind a region, inside; then the larger revenue; then the id. Simulated companies come last.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json");

    private static Ok<IReadOnlyList<SearchHit>> FindCompanies(
        MatchingEngine engine,
        [Description("What was typed: part of the Chinese name, its pinyin (wanke) or initials (wk), English words, or the beginning of an id, stock code or credit code.")] string q,
        [Description("How many hits at most.")][Range(1, Most)] int top = 20,
        [Description("Whether simulated companies are found too.")] bool includeSimulated = false)
    {
        var errors = new RequestErrors();
        errors.Range("top", top, 1, Most);
        errors.ThrowIfAny();
        return TypedResults.Ok(engine.SearchCompanies(q, top, includeSimulated));
    }
}
