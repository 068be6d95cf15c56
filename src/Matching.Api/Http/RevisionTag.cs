using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Matching.Api.Http;

/// <summary>Lets callers ask "still the same?": a strong ETag from the state behind an answer, its address and the program's version; 304 when it is.</summary>
internal static class RevisionTag
{
    private static readonly string Version = typeof(RevisionTag).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>Tags the answers of an endpoint.</summary>
    /// <param name="route">The endpoint; it reads what <paramref name="state"/> speaks for, and nothing else.</param>
    /// <param name="state">Everything but the address that decides the answer's bytes.</param>
    public static RouteHandlerBuilder WithTag(this RouteHandlerBuilder route, Func<MatchingEngine, string> state) => route.WithTag((engine, _) => state(engine));

    /// <summary>Tags the answers of an endpoint whose address names what it gives.</summary>
    /// <param name="route">The endpoint; it reads what <paramref name="state"/> speaks for, and nothing else.</param>
    /// <param name="state">Everything but the address that decides the answer's bytes.</param>
    public static RouteHandlerBuilder WithTag(this RouteHandlerBuilder route, Func<MatchingEngine, RouteValueDictionary, string> state) =>
        route.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            // Taken before the answer: should the state move in between, the tag is too old, which costs a caller one more answer and no truth.
            var tag = Of(http.Request, state(http.RequestServices.GetRequiredService<MatchingEngine>(), http.Request.RouteValues));
            var answer = await next(context);
            http.Response.Headers.ETag = tag.ToString();
            http.Response.Headers.CacheControl = "no-cache";
            return IsKnown(http.Request, tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : answer;
        }).Produces(StatusCodes.Status304NotModified);

    /// <summary>The tag for answers that depend on the rows only.</summary>
    public static string OfRows(MatchingEngine engine) => $"{engine.Catalog.Revision}";

    private static EntityTagHeaderValue Of(HttpRequest request, string state)
    {
        var text = string.Join('\n', Version, state, request.Path, request.QueryString, request.Headers.Accept);
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16))}\"");
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(k => k.Equals(EntityTagHeaderValue.Any) || k.Compare(tag, useStrongComparison: false));
}
