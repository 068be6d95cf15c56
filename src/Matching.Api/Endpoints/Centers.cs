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
        var table = engine.Catalog.Table;
        var counts = new int[CenterIds.Count];
        for (var row = 0; row < table.Count; row++)
        {
            if (table.DataKinds[row] != (byte)DataKind.Simulated && table.Fits[row].Primary is { } center) counts[(int)center]++;
        }

        IReadOnlyList<CenterItem> items = [.. IndustryCenters.All.Select(center => CenterItem.Of(center, counts[(int)center.Id]))];
        return TypedResults.Ok(items);
    }
}
