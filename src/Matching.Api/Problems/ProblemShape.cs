using Microsoft.AspNetCore.WebUtilities;

namespace Matching.Api.Problems;

/// <summary>What every problem carries: type, title, status, detail, and the traceId that the framework adds.</summary>
internal static class ProblemShape
{
    /// <summary>Fills in what a problem lacks.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var http = context.HttpContext;
        var status = problem.Status ?? http.Response.StatusCode;
        problem.Status = status;
        // RFC 9457: a problem of no type of its own is "about:blank", and its title is the status phrase.
        problem.Type ??= "about:blank";
        problem.Title ??= ReasonPhrases.GetReasonPhrase(status);
        problem.Detail ??= status switch
        {
            StatusCodes.Status404NotFound => $"Nothing is at '{http.Request.Path}'. The addresses are listed at /openapi/v1.json.",
            StatusCodes.Status405MethodNotAllowed => $"'{http.Request.Path}' does not take {http.Request.Method}; it takes {http.Response.Headers.Allow}.",
            StatusCodes.Status415UnsupportedMediaType => $"'{http.Request.ContentType}' is not a kind of content that '{http.Request.Path}' takes.",
            _ => problem.Title,
        };
    }
}
