using System.ComponentModel;
using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Plots, buildings and centers.</summary>
internal static class Offerings
{
    private const string ListName = "offerings";

    public static void MapOfferings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/offerings", List)
            .WithTag(RevisionTag.OfRows)
            .WithName("listOfferings").WithTags("Catalog")
            .WithSummary("列出地块、楼宇与产业中心 · List plots, buildings and centers")
            .WithDescription("Plots first, then buildings, then centers, each ordered by id.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json");
        // Parcel numbers hold slashes, so the id is all that is left of the path.
        routes.MapGet("/offerings/{**id}", Find)
            .WithTag(RevisionTag.OfRows)
            .WithName("getOffering").WithTags("Catalog")
            .WithSummary("查看载体 · Get an offering")
            .WithDescription("By its written form, such as plot:GS0806-05; a plot also by its parcel number, URL-encoded or not.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<Page<OfferingItem>> List(
        MatchingEngine engine,
        [AsParameters] PageQuery page,
        [Description("plot, building or center; all when left out.")] string? kind = null)
    {
        OfferingKind? wanted = null;
        if (!string.IsNullOrWhiteSpace(kind))
        {
            wanted = Enum.GetValues<OfferingKind>().Cast<OfferingKind?>().FirstOrDefault(k => $"{k}".Equals(kind.Trim(), StringComparison.OrdinalIgnoreCase))
                ?? throw new InvalidRequestException("kind", $"'{kind}' is not a kind of offering; the kinds are plot, building and center.");
        }

        var found = engine.Catalog.Offerings.Where(offering => wanted is null || offering.Id.Kind == wanted).ToArray();
        return TypedResults.Ok(page.Cut(
            ListName, found, o => o.Id.ToString(), (o, last) => OfferingId.TryParse(last, out var id) && o.Id.CompareTo(id) > 0, OfferingItem.Of));
    }

    private static Ok<OfferingItem> Find(MatchingEngine engine, string id)
    {
        // Routing leaves an encoded slash encoded, and decodes everything else.
        var text = id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        var key = OfferingId.TryParse(text, out var parsed) ? parsed : new OfferingId(OfferingKind.Plot, text);
        return engine.Catalog.TryFindOffering(key, out var offering)
            ? TypedResults.Ok(OfferingItem.Of(offering))
            : throw new NotInCatalogException("offering", text);
    }
}
