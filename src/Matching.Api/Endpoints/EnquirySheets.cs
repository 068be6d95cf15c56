using Matching.Api.Http;
using Matching.Api.Pages.Match;
using Matching.Api.Pages.Shell;
using Matching.Api.Problems;

namespace Matching.Api.Endpoints;

/// <summary>The review sheet of an enquiry that was matched on the desk and may be in no catalog.</summary>
internal static class EnquirySheets
{
    public static void MapEnquirySheets(this IEndpointRouteBuilder routes) => routes.MapGet("/match/sheet/{key}", Make).ExcludeFromDescription();

    private static IResult Make(MatchingEngine engine, EnquiryShelf shelf, HttpContext http, string key, string? offering = null)
    {
        var errors = new RequestErrors();
        var id = RequestValues.Offering(errors, "offering", offering);
        errors.ThrowIfAny();
        return shelf.Find(key) is { } enquiry ? SheetForm.Desk(http, engine.Sheet(enquiry, id, engine.Today), Language.Of(http).English) : TypedResults.NotFound();
    }
}
