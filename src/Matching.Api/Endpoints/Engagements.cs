using Matching.Api.Contracts;
using Matching.Api.Problems;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>What happened with a company: the history that models learn from.</summary>
internal static class Engagements
{
    public static void MapEngagements(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/engagements", Record)
            .WithName("recordEngagement").WithTags("Engagements")
            .WithSummary("登记一次阶段事件 · Record a stage event")
            .WithDescription("201 when it is new; 200 when the same event was on record already, which changes its reason, channel or introducer at most.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static Results<Created<EngagementItem>, Ok<EngagementItem>> Record(MatchingEngine engine, EngagementRequest request)
    {
        var errors = new RequestErrors();
        errors.Need("companyId", request.CompanyId);
        var offering = RequestValues.Offering(errors, "offeringId", request.OfferingId);
        var stage = RequestValues.Stage(errors, "stage", request.Stage?.Text);
        if (request.On is not { } on) errors.Add("on", "on is missing.");
        else if (on > engine.Today) errors.Add("on", $"on is {on:yyyy-MM-dd}, which is after today, {engine.Today:yyyy-MM-dd}.");
        if (!string.IsNullOrWhiteSpace(request.LostReason) && stage != Stage.Lost)
            errors.Add("lostReason", "lostReason goes with the stage lost (-1) only.");
        var introducer = string.IsNullOrWhiteSpace(request.IntroducerId) ? null : request.IntroducerId.Trim();
        if (introducer is not null && introducer == request.CompanyId) errors.Add("introducerId", "introducerId is the company itself; a company cannot introduce itself.");
        errors.ThrowIfAny();

        // The catalog may know a plot by its parcel number; history is kept under its key.
        if (!engine.Catalog.TryFindOffering(offering, out var found)) throw new NotInCatalogException("offering", offering.ToString());
        if (introducer is not null && engine.Catalog.FindCompany(introducer) is null) throw new NotInCatalogException("company", introducer);
        var engagement = new Engagement
        {
            CompanyId = request.CompanyId!,
            OfferingId = found.Id,
            Stage = stage,
            On = request.On!.Value,
            LostReason = string.IsNullOrWhiteSpace(request.LostReason) ? null : request.LostReason.Trim(),
            Channel = string.IsNullOrWhiteSpace(request.Channel) ? null : request.Channel.Trim(),
            IntroducerId = introducer,
        };
        var stored = engine.Record(engagement);
        var item = EngagementItem.Of(engagement);
        return stored.Added > 0 ? TypedResults.Created((string?)null, item) : TypedResults.Ok(item);
    }
}
