using System.ComponentModel;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Domain;

namespace Matching.Api.Endpoints;

/// <summary>One page on one pair, for those who decide.</summary>
internal static class Sheets
{
    public static void MapSheets(this IEndpointRouteBuilder routes) =>
        // Parcel numbers hold slashes, so the offering is all that is left of the path.
        routes.MapGet("/sheets/{company}/{**offering}", Make)
            .WithTag(engine => $"{RevisionTag.OfRows(engine)}|{engine.Today:O}|{Models.VersionsOf(engine)}")
            .WithName("getSheet").WithTags("Matching")
            .WithSummary("一页评审单 · One page on a company and an offering for those who decide")
            .WithDescription(
                "Facts with their sources, gates, reasons, the score and its parts, the review with evidence, open questions, similar landings, introducers, goals, what would have "
                + "to change, waivers in force, and the versions of model and rules. offering is plot:ID, building:ID or center:CODE. HTML is one page to print on A4.")
            .Produces<ReviewSheet>(StatusCodes.Status200OK, "application/json", ShortlistForm.XlsxType, SheetForm.HtmlType)
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Make(
        MatchingEngine engine,
        HttpContext http,
        [Description("The company's id.")] string company,
        [Description("The offering: plot:ID, building:ID or center:CODE.")] string offering,
        [Description("json, xlsx or html; json when left out.")] string? format = null,
        [Description("Language of the HTML page, zh or en; zh when left out. JSON and XLSX hold both.")] string? lang = null)
    {
        var errors = new RequestErrors();
        // Routing leaves an encoded slash encoded, and decodes everything else.
        var id = RequestValues.Offering(errors, "offering", offering.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        if (lang is not (null or "" or "zh" or "en")) errors.Add("lang", $"'{lang}' is not a language of the page; write zh or en.");
        errors.ThrowIfAny();
        return SheetForm.Answer(http, format, lang == "en", () => engine.Sheet(company, id));
    }
}
