using System.ComponentModel;
using Matching.Api.Http;
using Matching.Import;

namespace Matching.Api.Endpoints;

/// <summary>The store's rows as files.</summary>
internal static class Exports
{
    public static void MapExports(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/exports/{kind}", Write)
            .WithTag(RevisionTag.OfRows)
            .WithName("exportFile").WithTags("Files")
            .WithSummary("导出数据 · Download all rows of a kind")
            .WithDescription("The rows as they are stored, real and simulated; importing the file again changes nothing. kind is one of " + string.Join(", ", FileKind.Words) + ".")
            .Produces<byte[]>(StatusCodes.Status200OK, ShortlistForm.XlsxType, ShortlistForm.CsvType)
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Write(MatchingEngine engine, string kind, [Description("xlsx or csv; xlsx when left out.")] string? format = null)
    {
        var wanted = FileKind.Of(kind);
        return DataFileForm.Of(format).Download($"{FileFormats.NameOf(wanted).Zh}-{engine.Today:yyyyMMdd}", (form, file) => engine.Export(wanted, form, file));
    }
}
