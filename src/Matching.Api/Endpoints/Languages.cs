using Matching.Api.Pages.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Changes the language of the pages.</summary>
internal static class Languages
{
    public static void MapLanguages(this IEndpointRouteBuilder routes) => routes.MapGet("/language/{language}", Choose).ExcludeFromDescription();

    // A whole new page: every text of it changes.
    private static RedirectHttpResult Choose(HttpContext http, string language, string? back = null)
    {
        Language.Remember(http, Language.IsEnglish(language));
        var path = back is { Length: > 0 } && Uri.TryCreate(new Uri("http://desk"), back, out var target) && target.Host == "desk" ? WithoutLanguage(target) : "/";
        return TypedResults.LocalRedirect(path);
    }

    private static string WithoutLanguage(Uri target)
    {
        var kept = target.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => !pair.StartsWith(Language.Query + "=", StringComparison.Ordinal));
        var query = string.Join('&', kept);
        // A second slash at the front would name another host.
        return "/" + target.AbsolutePath.TrimStart('/') + (query.Length > 0 ? "?" + query : "");
    }
}
