using System.ComponentModel;
using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Api.Endpoints;

/// <summary>Files into the store.</summary>
internal static class Imports
{
    public static void MapImports(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/imports/{kind}", Import)
            .WithName("importFile").WithTags("Imports")
            .WithSummary("导入文件 · Import a file")
            .WithDescription(
                "A CSV or XLSX file, as the body or as the part 'file' of a form, at most 100 MB. It is taken whole or not at all; when it is refused, the problem's "
                + "'report' names every bad row. kind is one of " + string.Join(", ", FileKind.Words) + ".")
            .AddOpenApiOperationTransformer((operation, _, _) => ImportBody.Describe(operation))
            .WithMetadata(new RequestSizeLimitAttribute(BodyLimits.File))
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<ImportAnswer>, ProblemHttpResult>> Import(
        MatchingEngine engine,
        HttpRequest request,
        string kind,
        [Description("Checks the file and stores nothing.")] bool dryRun = false,
        CancellationToken cancel = default)
    {
        var wanted = FileKind.Of(kind);
        await using var file = await ImportFile.ReadAsync(request, FileKind.Words[(int)wanted], cancel);
        var outcome = engine.Import(wanted, file.Content, file.Name, dryRun, cancel: cancel);
        var answer = ImportAnswer.Of(outcome, dryRun);
        return outcome.Report.Accepted
            ? TypedResults.Ok(answer)
            : TypedResults.Problem(new ProblemDetails
            {
                Status = StatusCodes.Status422UnprocessableEntity,
                Title = "The file was refused",
                Detail = $"{answer.FileName}: {answer.ErrorCount} errors in {answer.RowCount} rows; nothing was stored.",
                Extensions = { ["report"] = answer },
            });
    }
}
