using System.Text;
using Matching.Api.Http;
using Matching.Api.Pages.Shell;
using Matching.Api.Problems;
using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Api.Endpoints;

/// <summary>The review sheet of an enquiry that is in no catalog yet, for the desk's page of enquiries.</summary>
internal static class EnquirySheets
{
    public static void MapEnquirySheets(this IEndpointRouteBuilder routes) =>
        // Read from a form with the page's antiforgery token.
        routes.MapPost("/match/sheet", Make).ExcludeFromDescription();

    private static IResult Make(MatchingEngine engine, HttpContext http, [FromForm] string enquiry, [FromForm] string offering, [FromForm] string? lang = null)
    {
        var errors = new RequestErrors();
        var id = RequestValues.Offering(errors, "offering", offering);
        var document = Read(enquiry, engine.Today, errors);
        errors.ThrowIfAny();
        return SheetForm.Desk(http, engine.Sheet(document!, id, engine.Today), Language.IsEnglish(lang));
    }

    private static EnquiryDocument? Read(string json, DateOnly today, RequestErrors errors)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var reading = EnquiryJson.Read(content, today);
        foreach (var issue in reading.Issues.Where(issue => issue.Severity == IssueSeverity.Error)) errors.Add($"enquiry.{issue.Path}".TrimEnd('.'), $"'{issue.Value}': {issue.Reason}; {issue.Remedy}");
        return reading.Document;
    }
}
