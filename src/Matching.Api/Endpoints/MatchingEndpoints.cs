namespace Matching.Api.Endpoints;

/// <summary>All of <c>/api</c>.</summary>
internal static class MatchingEndpoints
{
    public static void MapMatching(this WebApplication app)
    {
        var api = app.MapGroup("/api")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status500InternalServerError);
        api.MapCenters();
        api.MapCompanies();
        api.MapSearches();
        api.MapOfferings();
        api.MapImports();
        api.MapTemplates();
        api.MapExports();
        api.MapShortlists();
        api.MapExposure();
        api.MapMatches();
        api.MapEnquiries();
        api.MapExplanations();
        api.MapSheets();
        api.MapWaivers();
        api.MapEngagements();
        api.MapModels();
        api.MapModelMoves();
        api.MapPlans();
        api.MapGoals();
        api.MapJobs();
    }
}
