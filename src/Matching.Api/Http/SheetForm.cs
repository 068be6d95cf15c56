using Matching.Api.Problems;
using Matching.Domain;
using Matching.Export;
using Matching.Reports;

namespace Matching.Api.Http;

/// <summary>The forms in which a review sheet is given out.</summary>
internal static class SheetForm
{
    public const string HtmlType = "text/html";

    /// <summary>Answers in the form that is asked for by name; JSON where none is.</summary>
    /// <exception cref="InvalidRequestException">There is no form of this name.</exception>
    public static IResult Answer(HttpContext http, string? format, bool english, Func<ReviewSheet> make) => format?.ToLowerInvariant() switch
    {
        null or "" or "json" => TypedResults.Ok(make()),
        "xlsx" => Xlsx(make()),
        "html" => Html(http, make(), english),
        _ => throw new InvalidRequestException("format", $"'{format}' is not a form a sheet can be given in; write json, xlsx or html."),
    };

    private static IResult Xlsx(ReviewSheet sheet)
    {
        using var file = new MemoryStream();
        ReviewSheetFile.WriteXlsx(sheet, file);
        return TypedResults.File(file.ToArray(), ShortlistForm.XlsxType, $"sheet-{sheet.Pair.CompanyId}-{sheet.Pair.OfferingId.Replace(':', '-')}.xlsx");
    }

    private static IResult Html(HttpContext http, ReviewSheet sheet, bool english)
    {
        // The page stands alone: its one style is allowed by its hash, and it may fetch nothing.
        http.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{ReviewPage.StyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return TypedResults.Content(ReviewPage.Write(sheet, english), $"{HtmlType}; charset=utf-8");
    }
}
