using Matching.Api.Http;
using Microsoft.OpenApi;

namespace Matching.Api.OpenApi;

/// <summary>Describes the file that an import takes. Said here and not to routing, which would refuse other kinds of content without naming these.</summary>
internal static class ImportBody
{
    public static Task Describe(OpenApiOperation operation)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [ImportFile.Csv] = new() { Schema = File(), Example = "id,name_zh,hq_city\nC-0001,示例公司,杭州市\n" },
                [ImportFile.Xlsx] = new() { Schema = File() },
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = File() },
                        Required = new HashSet<string> { "file" },
                    },
                },
            },
        };
        return Task.CompletedTask;
    }

    private static OpenApiSchema File() => new() { Type = JsonSchemaType.String, Format = "binary" };
}
