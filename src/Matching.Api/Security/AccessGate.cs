using Matching.Api.Startup;
using Microsoft.Net.Http.Headers;

namespace Matching.Api.Security;

/// <summary>
/// Who may ask. With keys configured, every request but the health checks needs one, as <c>Authorization: Bearer KEY</c> or <c>X-Api-Key: KEY</c>;
/// a browser shows it once, on the page to sign in. Without keys the server is bound to loopback, and answers only to its loopback names and to pages of its own.
/// </summary>
/// <remarks>
/// Any web page can send a browser to <c>127.0.0.1</c>: under a name of its own that it lets point there, or with a form that needs no permission
/// to be posted. The host and the origin give these away.
/// </remarks>
internal sealed class AccessGate(RequestDelegate next, ApiKeyRing keys, SignIns signIns, IProblemDetailsService problems)
{
    private const string KeyHeader = "X-Api-Key";
    private const string Bearer = "Bearer ";

    /// <summary>Where a browser shows its key.</summary>
    public const string SignInPage = "/sign-in";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/health") || IsOfNoSecret(http.Request.Path)) return next(http);
        return keys.IsEmpty ? AskAtHome(http) : AskForKey(http);
    }

    private Task AskForKey(HttpContext http)
    {
        if (KeyOf(http.Request) is { } key && keys.Opens(key)) return next(http);
        if (signIns.Knows(http.Request)) return IsOwn(http.Request) ? next(http) : RefuseOrigin(http);
        if (HttpMethods.IsGet(http.Request.Method) && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            http.Response.Redirect($"{SignInPage}?back={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}");
            return Task.CompletedTask;
        }

        http.Response.Headers.WWWAuthenticate = "Bearer realm=\"Matching\"";
        return Refuse(http, StatusCodes.Status401Unauthorized, "Send an API key as 'Authorization: Bearer KEY' or 'X-Api-Key: KEY'. None was sent, or it is not one of the configured keys.");
    }

    private Task AskAtHome(HttpContext http)
    {
        var request = http.Request;
        if (!ListenAddresses.IsLoopbackHost(request.Host.Host))
            return Refuse(http, StatusCodes.Status421MisdirectedRequest, $"Without API keys the server answers to localhost and 127.0.0.1 only, not to '{request.Host.Host}'.");
        return IsOwn(request) ? next(http) : RefuseOrigin(http);
    }

    // The page to sign in and the files that every page of the desk is dressed with: they hold no data.
    private static bool IsOfNoSecret(PathString path) =>
        path == SignInPage || path.StartsWithSegments("/_content") || path == "/favicon.svg" || (path.Value is { } file && file.StartsWith("/desk.", StringComparison.Ordinal));

    // What opens a live connection is a GET too, and no rule of the browser keeps other pages from it.
    private static bool IsOwn(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var onlyReads = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !request.Headers.ContainsKey(HeaderNames.SecWebSocketKey);
        return onlyReads || origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}";
    }

    private Task RefuseOrigin(HttpContext http) => Refuse(http, StatusCodes.Status403Forbidden, $"Pages of '{http.Request.Headers.Origin}' may not write here.");

    private static string? KeyOf(HttpRequest request)
    {
        if (request.Headers.TryGetValue(KeyHeader, out var key)) return key.ToString();
        var authorization = request.Headers[HeaderNames.Authorization].ToString();
        return authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? authorization[Bearer.Length..].Trim() : null;
    }

    private async Task Refuse(HttpContext http, int status, string detail)
    {
        http.Response.StatusCode = status;
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = http, ProblemDetails = { Status = status, Detail = detail } });
    }
}
