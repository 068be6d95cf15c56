using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>The six industry centers.</summary>
internal static class Centers
{
    public static void MapCenters(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/centers", List)
            .WithTag(RevisionTag.OfRows)
            .WithName("listCenters").WithTags("Catalog")
            .WithSummary("列出六大产业中心 · List the six industry centers");

    private static Ok<IReadOnlyList<CenterItem>> List(MatchingEngine engine)
    {
        var counts = engine.Catalog.Companies
            .Where(entry => entry.Company.Source.Kind != DataKind.Simulated && entry.Fit.Primary is not null)
            .CountBy(entry => entry.Fit.Primary!.Value)
            .ToDictionary();
        IReadOnlyList<CenterItem> items = [.. IndustryCenters.All.Select(center => CenterItem.Of(center, counts.GetValueOrDefault(center.Id)))];
        return TypedResults.Ok(items);
    }
}
