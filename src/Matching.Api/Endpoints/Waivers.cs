using System.ComponentModel;
using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Constraints that a role has waived for a pair.</summary>
internal static class Waivers
{
    private const string ListName = "waivers";

    public static void MapWaivers(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/waivers", List)
            .WithTag(engine => $"{RevisionTag.OfRows(engine)}|{engine.Today:O}")
            .WithName("listWaivers").WithTags("Waivers")
            .WithSummary("列出豁免 · List waivers")
            .WithDescription("Ordered by company, offering, constraint and day; past ones too, as they are on record.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPost("/waivers", Waive)
            .WithName("waive").WithTags("Waivers")
            .WithSummary("登记豁免 · Record that a role waives a constraint for a pair")
            .WithDescription("It is decided today and counts from tomorrow. 201 when it is new; 200 when the same constraint was waived today already, which this replaces. 422 when the constraint cannot be waived, or not by this role.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static Ok<Page<WaiverItem>> List(
        MatchingEngine engine,
        [AsParameters] PageQuery page,
        [Description("Only this company's; all when left out.")] string? company = null,
        [Description("Only this offering's: plot:ID, building:ID or center:CODE; all when left out.")] string? offering = null)
    {
        var errors = new RequestErrors();
        OfferingId? id = string.IsNullOrWhiteSpace(offering) ? null : RequestValues.Offering(errors, "offering", offering);
        errors.ThrowIfAny();
        var found = engine.Waivers(string.IsNullOrWhiteSpace(company) ? null : company, id);
        return TypedResults.Ok(page.Cut(ListName, found, waiver => waiver.Key, (waiver, last) => string.CompareOrdinal(waiver.Key, last) > 0, waiver => WaiverItem.Of(waiver, engine.Today)));
    }

    private static Results<Created<WaiverItem>, Ok<WaiverItem>> Waive(MatchingEngine engine, WaiverRequest request)
    {
        var errors = new RequestErrors();
        errors.Need("companyId", request.CompanyId);
        var offering = RequestValues.Offering(errors, "offeringId", request.OfferingId);
        errors.Need("gateId", request.GateId);
        errors.Need("role", request.Role);
        errors.Need("reason", request.Reason);
        errors.ThrowIfAny();

        // The catalog may know a plot by its parcel number; waivers are kept under its key.
        if (!engine.Catalog.TryFindOffering(offering, out var found)) throw new NotInCatalogException("offering", offering.ToString());
        var waiver = new GateWaiver
        {
            CompanyId = request.CompanyId!,
            OfferingId = found.Id,
            GateId = request.GateId!.Trim().ToUpperInvariant(),
            Role = request.Role!.Trim(),
            Reason = request.Reason!.Trim(),
            On = engine.Today,
            Until = request.Until,
        };
        var stored = engine.Waive(waiver);
        var item = WaiverItem.Of(waiver, engine.Today);
        return stored.Added > 0 ? TypedResults.Created((string?)null, item) : TypedResults.Ok(item);
    }
}
