using Matching.Api.Http;
using Matching.Api.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>The staff's first page.</summary>
internal static class Home
{
    public static void MapHome(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/", Show)
            .WithTag(engine => $"{RevisionTag.OfRows(engine)}|{engine.Today:O}|{Models.VersionsOf(engine)}")
            .ExcludeFromDescription();

    private static RazorComponentResult<HomePage> Show(HomeBoard board, string? lang = null) =>
        new(new { Board = board.Current(), EnglishFirst = string.Equals(lang, "en", StringComparison.OrdinalIgnoreCase) });
}
