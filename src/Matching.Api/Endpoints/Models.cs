using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Who ranks, how well it does, and who else could.</summary>
internal static class Models
{
    private static readonly string[] Kinds = [.. Enum.GetNames<ModelKind>().Select(name => name.ToLowerInvariant())];

    public static void MapModels(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/models", List)
            .WithTag(engine => string.Join('|', Enum.GetValues<ModelKind>().Select(kind => StateOf(engine, kind))))
            .WithName("listModels").WithTags("Models")
            .WithSummary("模型、版本与模型卡 · The models, their versions and cards")
            .WithDescription("A model ranks only when it beat the rules on a time-ordered hold-out; else the rules do, and the card says so. One that cannot be read leaves the rules in charge too; the reason names its file.");
        routes.MapGet("/models/{kind}", Find)
            .WithTag(engine => string.Join('|', Enum.GetValues<ModelKind>().Select(kind => StateOf(engine, kind))))
            .WithName("getModel").WithTags("Models")
            .WithSummary("一类模型的现行者与挑战者 · One kind of model: champion, challenger, history")
            .WithDescription(KindsAre)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>What addresses call the two kinds.</summary>
    public static string KindsAre => "kind is one of " + string.Join(", ", Kinds) + ".";

    /// <summary>The kind that an address names.</summary>
    /// <exception cref="NotInCatalogException">There is no such kind.</exception>
    public static ModelKind KindOf(string word)
    {
        var index = Array.IndexOf(Kinds, word.ToLowerInvariant());
        return index >= 0 ? Enum.GetValues<ModelKind>()[index] : throw new NotInCatalogException("kind of model", word);
    }

    /// <summary>The states of the current models, for tags.</summary>
    public static string VersionsOf(MatchingEngine engine) =>
        string.Join('|', Enum.GetValues<ModelKind>().Select(kind => engine.Models.Examine(kind).Tag));

    // Packages never change, but their files may be damaged, and events be added.
    private static string StateOf(MatchingEngine engine, ModelKind kind) => string.Join(
        '+',
        [
            engine.Models.Examine(kind).Tag,
            engine.Models.Examine(kind).Refusal?.En ?? "",
            $"{engine.Models.History(kind).Count}",
            .. engine.Models.Versions(kind).Select(version => version.Name + version.Refusal?.En),
        ]);

    private static Ok<IReadOnlyList<ModelItem>> List(MatchingEngine engine)
    {
        IReadOnlyList<ModelItem> items = [.. Enum.GetValues<ModelKind>().Select(kind => ModelItem.Of(engine.Models, kind))];
        return TypedResults.Ok(items);
    }

    private static Ok<ModelDetail> Find(MatchingEngine engine, string kind) => TypedResults.Ok(ModelDetail.Of(engine.Models, KindOf(kind)));
}
