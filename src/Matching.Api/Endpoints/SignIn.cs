using Matching.Api.Pages.SignIn;
using Matching.Api.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Api.Endpoints;

/// <summary>Where a browser shows its key, once; needed only where keys are configured.</summary>
internal static class SignIn
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccessGate.SignInPage, (HttpContext http, string? back = null) => Page(http, back, refused: false)).ExcludeFromDescription();
        // The key itself is the proof that the form was filled in on purpose.
        routes.MapPost(AccessGate.SignInPage, Enter).DisableAntiforgery().ExcludeFromDescription();
        routes.MapPost("/sign-out", Leave).DisableAntiforgery().ExcludeFromDescription();
    }

    private static IResult Enter(HttpContext http, ApiKeyRing keys, SignIns signIns, [FromForm] string? key = null, [FromForm] string? back = null)
    {
        if (key is null || !keys.Opens(key)) return Page(http, back, refused: true);
        signIns.Begin(http);
        return TypedResults.LocalRedirect(Local(back));
    }

    private static RedirectHttpResult Leave(HttpContext http, SignIns signIns)
    {
        signIns.End(http);
        return TypedResults.LocalRedirect(AccessGate.SignInPage);
    }

    private static RazorComponentResult<SignInPage> Page(HttpContext http, string? back, bool refused) =>
        new(new { Language = Pages.Shell.Language.Of(http), Back = Local(back), Refused = refused }) { StatusCode = refused ? StatusCodes.Status401Unauthorized : StatusCodes.Status200OK };

    private static string Local(string? back) => back is ['/', not ('/' or '\\'), ..] or "/" ? back : "/";
}
