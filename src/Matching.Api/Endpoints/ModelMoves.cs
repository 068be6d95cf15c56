using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Matching.Api.Problems;
using Matching.Training;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>What can be done with models: train one, publish a version, take it back.</summary>
internal static class ModelMoves
{
    public static void MapModelMoves(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/models/{kind}/train", Train)
            .WithName("trainModel").WithTags("Models")
            .WithSummary("训练模型 · Train a model, as a job")
            .WithDescription(
                "Follow the job at the Location. The new model is published only if it beat the rules and the current model; else it is kept beside that one. " + Models.KindsAre)
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        routes.MapPost("/models/{kind}/publish", Publish)
            .WithName("publishModel").WithTags("Models")
            .WithSummary("发布某个版本 · Make a version the current one")
            .WithDescription("Refused with 422 and the reasons when the version is not ready or cannot be read; the current one then stays. " + Models.KindsAre)
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapPost("/models/{kind}/rollback", RollBack)
            .WithName("rollBackModel").WithTags("Models")
            .WithSummary("撤回现行版本 · Take the current version back")
            .WithDescription("The version that was published before it is current again; without one the rules rank. " + Models.KindsAre)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static Accepted<JobItem> Train(MatchingEngine engine, JobList jobs, TrainModel train, string kind, TrainRequest? request)
    {
        var which = Models.KindOf(kind);
        var (asked, today) = (request ?? new TrainRequest(), engine.Today);
        var errors = new RequestErrors();
        if (asked.Until > today) errors.Add("until", $"until is {asked.Until:yyyy-MM-dd}, which is after today, {today:yyyy-MM-dd}.");
        if (!KnownTrainers.Names.Contains(asked.Trainer)) errors.Add("trainer", $"'{asked.Trainer}' is not a trainer; there are {string.Join(", ", KnownTrainers.Names)}.");
        errors.ThrowIfAny();
        var until = asked.Until ?? today;
        var job = jobs.Train(which, until, asked.Seed, asked.Trainer, (progress, cancel) =>
        {
            var result = JobResult.Of(train(which, progress, until, asked.Seed, asked.Trainer, cancel));
            return item => item with { Result = result };
        }).Item;
        return TypedResults.Accepted(Jobs.AddressOf(job), job);
    }

    private static Ok<ModelItem> Publish(MatchingEngine engine, string kind, PublishRequest request)
    {
        var which = Models.KindOf(kind);
        var errors = new RequestErrors();
        errors.Need("version", request.Version);
        errors.ThrowIfAny();
        engine.Publish(which, request.Version!);
        return TypedResults.Ok(ModelItem.Of(engine.Models, which));
    }

    private static Ok<ModelItem> RollBack(MatchingEngine engine, string kind)
    {
        var which = Models.KindOf(kind);
        engine.Revert(which);
        return TypedResults.Ok(ModelItem.Of(engine.Models, which));
    }
}
