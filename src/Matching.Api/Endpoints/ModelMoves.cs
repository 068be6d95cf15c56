using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Matching.Api.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>What can be done with models: train one, measure it, publish a version, take it back.</summary>
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
        routes.MapPost("/models/{kind}/evaluate", Evaluate)
            .WithName("evaluateModel").WithTags("Models")
            .WithSummary("评测 · Learn before a day and measure after it, as a job")
            .WithDescription(
                "Follow the job at the Location; its 'evaluation' is the report, with rules, popularity and chance beside the model. No model is changed. At most one at a time. " + Models.KindsAre)
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

    private static Accepted<JobItem> Train(ModelJobs jobs, string kind, TrainRequest? request) =>
        Accepted(jobs.Train(Models.KindOf(kind), request ?? new TrainRequest()));

    private static Accepted<JobItem> Evaluate(ModelJobs jobs, string kind, EvaluateRequest? request) =>
        Accepted(jobs.Evaluate(Models.KindOf(kind), request ?? new EvaluateRequest()));

    private static Accepted<JobItem> Accepted(Job job) => TypedResults.Accepted(Jobs.AddressOf(job.Item), job.Item);

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
