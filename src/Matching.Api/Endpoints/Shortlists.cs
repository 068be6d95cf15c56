using System.ComponentModel;
using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Which companies to approach for an offering: made, kept, and given out as JSON, CSV or XLSX.</summary>
internal static class Shortlists
{
    private const string ListName = "shortlists";

    public static void MapShortlists(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/shortlists", Create)
            .WithName("createShortlist").WithTags("Shortlists")
            .WithSummary("为载体生成企业短名单 · Rank companies for an offering and keep the list")
            .WithDescription("Feasible companies come first, best first. The list is kept: it can be read again, and who was shown is on record.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        routes.MapGet("/shortlists", List)
            .WithTag(engine => string.Join('\n', engine.Shortlists().Select(shortlist => $"{shortlist.Id} {shortlist.Name}")))
            .WithName("listShortlists").WithTags("Shortlists")
            .WithSummary("列出短名单 · List kept shortlists, newest first")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json");
        routes.MapGet("/shortlists/{id}", Find)
            // Nothing of a shortlist but its name ever changes.
            .WithTag((engine, route) => engine.FindShortlist((string)route["id"]!).Name ?? "")
            .WithName("getShortlist").WithTags("Shortlists")
            .WithSummary("取回短名单 · Get a shortlist as JSON, CSV or XLSX")
            .WithDescription("The form is that of the query 'format', else that of the Accept header, else JSON.")
            .Produces<ShortlistAnswer>(StatusCodes.Status200OK, "application/json", ShortlistForm.CsvType, ShortlistForm.XlsxType)
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPatch("/shortlists/{id}", Rename)
            .WithName("renameShortlist").WithTags("Shortlists")
            .WithSummary("给短名单改名 · Rename a shortlist")
            .WithDescription("The name is all of a kept list that can be changed.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
    }

    private static Created<ShortlistAnswer> Create(MatchingEngine engine, ShortlistRequest request, CancellationToken cancel)
    {
        var errors = new RequestErrors();
        var offering = RequestValues.Offering(errors, "offering", request.Offering);
        errors.Range("top", request.Top, 1, 1000);
        if (request.Filters?.MinTier is { } tier) errors.Range("filters.minTier", tier, 0, 5);
        CheckLength(errors, "filters.name", request.Filters?.Name, ShortlistFilters.MostNameLength);
        CheckLength(errors, "name", request.Name, Shortlist.MostNameLength);
        var options = request.Rules?.ToOptions();
        if (options is not null) Check(errors, options);
        errors.ThrowIfAny();

        var filter = request.Filters?.ToFilter();
        var shortlist = engine.Keep(engine.Shortlist(offering, request.Top, filter, options: options, cancel: cancel), filter, request.Name);
        return TypedResults.Created($"/api/shortlists/{Uri.EscapeDataString(shortlist.Id)}", ShortlistAnswer.Of(shortlist));
    }

    private static Ok<ShortlistItem> Rename(MatchingEngine engine, string id, ShortlistRename request)
    {
        var errors = new RequestErrors();
        if (request.Name is null) errors.Add("name", "name is missing; an empty one takes the name away.");
        CheckLength(errors, "name", request.Name, Shortlist.MostNameLength);
        errors.ThrowIfAny();
        return TypedResults.Ok(ShortlistItem.Of(engine.Rename(id, request.Name)));
    }

    private static void CheckLength(RequestErrors errors, string name, string? text, int most)
    {
        if (text?.Trim().Length > most) errors.Add(name, $"{name} has {text.Trim().Length} characters; it must have {most} or fewer.");
    }

    private static void Check(RequestErrors errors, ListOptions options)
    {
        if (options.HighPotentialOffBecause is "") errors.Add("rules.noHighPotentialBecause", "rules.noHighPotentialBecause is blank; give a reason, or leave it out.");
        if (options.Diversity is { } weight && weight is not (>= 0 and <= 1)) errors.Add("rules.diversity", $"rules.diversity is {weight}; it must be from 0 to 1.");
        foreach (var (place, quota) in options.Quotas.Index())
        {
            if (quota is null) errors.Add($"rules.quotas[{place}]", "A quota is null.");
            else if (quota.WhyNot() is { } reason) errors.Add($"rules.quotas[{place}]", reason);
        }
    }

    private static Ok<Page<ShortlistItem>> List(MatchingEngine engine, [AsParameters] PageQuery page)
    {
        var all = engine.Shortlists();
        var places = all.Select((shortlist, place) => (shortlist.Id, place)).ToDictionary(x => x.Id, x => x.place, StringComparer.Ordinal);
        return TypedResults.Ok(page.Cut(
            ListName, all, s => s.Id, (s, last) => places.TryGetValue(last, out var place) && places[s.Id] > place, ShortlistItem.Of));
    }

    private static IResult Find(
        MatchingEngine engine,
        HttpContext http,
        string id,
        [Description("json, csv or xlsx.")] string? format = null)
    {
        http.Response.Headers.Vary = "Accept";
        var form = ShortlistForm.Of(format, http.Request.Headers.Accept);
        return form.Write(engine.FindShortlist(id));
    }
}
