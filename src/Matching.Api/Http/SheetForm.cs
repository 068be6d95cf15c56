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

    /// <summary>The page for a window of the desk: with a button that prints it, which is not printed itself.</summary>
    public static IResult Desk(HttpContext http, ReviewSheet sheet, bool english)
    {
        // Beside its own style the page may load the two files of the bar, and nothing else.
        http.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'self'; style-src 'self' '{ReviewPage.StyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        var bar = $"<p class=\"bar\"><button type=\"button\" data-print>{(english ? "Print" : "打印")}</button></p>";
        var page = ReviewPage.Write(sheet, english)
            .Replace("</head>", "<link rel=\"stylesheet\" href=\"/desk.sheet.css\">\n<script src=\"/desk.sheet.js\" defer></script>\n</head>", StringComparison.Ordinal)
            .Replace("<body>", $"<body>\n{bar}", StringComparison.Ordinal);
        return TypedResults.Content(page, $"{HtmlType}; charset=utf-8");
    }

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
