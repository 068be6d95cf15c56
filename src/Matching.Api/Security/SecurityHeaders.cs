namespace Matching.Api.Security;

/// <summary>Headers that keep a browser from doing more with an answer than it should. Pages need files of their own and nothing else.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // The library of controls writes its theme into a style element and positions popovers by style attributes; scripts are files alone.
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        // Set when the answer starts: the exception handler clears the headers that were set before it.
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            // A page that brings its own style allows just that one, and nothing else at all.
            if (headers.ContentSecurityPolicy.Count == 0) headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            // To other hosts nothing; to this one the origin, without which a form of its own would look like one of another page.
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return next(http);
    }
}
