using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Domain;
using Matching.Ranking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Who ranks, and how well it does.</summary>
internal static class Models
{
    public static void MapModels(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/models", List)
            .WithTag(VersionsOf)
            .WithName("listModels").WithTags("Models")
            .WithSummary("现行模型与模型卡 · The current models and their cards")
            .WithDescription("A model ranks only when it beat the rules on a time-ordered hold-out; else the rules do, and the card says so. One that cannot be read leaves the rules in charge too; the reason names its file.");

    /// <summary>The states of the current models, for tags.</summary>
    public static string VersionsOf(MatchingEngine engine) =>
        string.Join('|', Enum.GetValues<ModelKind>().Select(kind => engine.Models.Examine(kind).Tag));

    private static Ok<IReadOnlyList<ModelItem>> List(MatchingEngine engine)
    {
        IReadOnlyList<ModelItem> items = [.. Enum.GetValues<ModelKind>().Select(kind =>
        {
            var referee = Referee.Decide(engine.Models.Examine(kind));
            return new ModelItem(kind, referee.Version, referee.Reason.Zh, referee.Reason.En, referee.Card);
        })];
        return TypedResults.Ok(items);
    }
}
