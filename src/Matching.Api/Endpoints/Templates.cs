using System.ComponentModel;
using Matching.Api.Http;
using Matching.Import;

namespace Matching.Api.Endpoints;

/// <summary>Empty files to be filled in.</summary>
internal static class Templates
{
    // A template changes with the engine, and with nothing else.
    private static readonly string Version = typeof(MatchingEngine).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    public static void MapTemplates(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/templates/{kind}", Write)
            .WithTag(_ => Version)
            .WithName("getTemplate").WithTags("Files")
            .WithSummary("下载空白模板 · Download an empty file to fill in")
            .WithDescription(
                "XLSX has Chinese titles with units over English keys, and a second sheet that explains every column; CSV has the English keys. "
                + "kind is one of " + string.Join(", ", FileKind.Words) + ".")
            .Produces<byte[]>(StatusCodes.Status200OK, ShortlistForm.XlsxType, ShortlistForm.CsvType)
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Write(string kind, [Description("xlsx or csv; xlsx when left out.")] string? format = null)
    {
        var wanted = FileKind.Of(kind);
        return DataFileForm.Of(format).Download($"{FileFormats.NameOf(wanted).Zh}模板", (form, file) => FileTemplates.Write(wanted, form, file));
    }
}
