using Matching.Api.Startup;
using Microsoft.Net.Http.Headers;

namespace Matching.Api.Security;

/// <summary>
/// Who may ask. With keys configured, every request but the health checks needs one, as <c>Authorization: Bearer KEY</c> or <c>X-Api-Key: KEY</c>.
/// Without keys the server is bound to loopback, and answers only to its loopback names and to pages of its own.
/// </summary>
/// <remarks>
/// Any web page can send a browser to <c>127.0.0.1</c>: under a name of its own that it lets point there, or with a form that needs no permission
/// to be posted. The host and the origin give these away.
/// </remarks>
internal sealed class AccessGate(RequestDelegate next, ApiKeyRing keys, IProblemDetailsService problems)
{
    private const string KeyHeader = "X-Api-Key";
    private const string Bearer = "Bearer ";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/health")) return next(http);
        return keys.IsEmpty ? AskAtHome(http) : AskForKey(http);
    }

    private Task AskForKey(HttpContext http)
    {
        if (KeyOf(http.Request) is { } key && keys.Opens(key)) return next(http);
        http.Response.Headers.WWWAuthenticate = "Bearer realm=\"Matching\"";
        return Refuse(http, StatusCodes.Status401Unauthorized, "Send an API key as 'Authorization: Bearer KEY' or 'X-Api-Key: KEY'. None was sent, or it is not one of the configured keys.");
    }

    private Task AskAtHome(HttpContext http)
    {
        var request = http.Request;
        if (!ListenAddresses.IsLoopbackHost(request.Host.Host))
            return Refuse(http, StatusCodes.Status421MisdirectedRequest, $"Without API keys the server answers to localhost and 127.0.0.1 only, not to '{request.Host.Host}'.");
        var origin = request.Headers.Origin.ToString();
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}")
            return Refuse(http, StatusCodes.Status403Forbidden, $"Pages of '{origin}' may not write here.");
        return next(http);
    }

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
