using Matching.Api.Contracts;
using Matching.Domain;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Matching.Api.OpenApi;

/// <summary>What the OpenAPI document says beyond what the endpoints say of themselves.</summary>
internal static class OpenApiShape
{
    public static void Apply(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "拱墅招商匹配 Matching",
                Version = "v1",
                Description = "Ranks target companies against the plots, buildings and industry centers of a district, with reasons. "
                    + "Everything wrong is application/problem+json (RFC 9457); 'errors' names the values. "
                    + "Lists and items carry an ETag: send it as If-None-Match and get 304 while nothing has changed.",
            };
            // The address is the caller's own business, and would differ from machine to machine.
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key. Not needed when the server is bound to loopback and has no keys." },
                ["apiKey"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Api-Key", Description = "The same key in a header of its own." },
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            // Success first, then what can go wrong, by number.
            var responses = operation.Responses?.OrderBy(response => response.Key, StringComparer.Ordinal).ToArray() ?? [];
            operation.Responses = [];
            foreach (var (status, response) in responses)
            {
                operation.Responses.Add(status, response);
                foreach (var (type, content) in response.Content ?? new Dictionary<string, OpenApiMediaType>())
                    if (!type.EndsWith("json", StringComparison.Ordinal)) content.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
            }

            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(StageWord))
            {
                schema.Type = JsonSchemaType.String | JsonSchemaType.Integer;
                schema.Description = "A stage's code, such as 45, or its name, such as siteVisited.";
            }

            if (context.JsonTypeInfo.Type == typeof(OfferingId))
            {
                schema.Type = JsonSchemaType.String;
                schema.Description = "An offering: plot:ID, building:ID or center:CODE.";
            }

            return Task.CompletedTask;
        });
    }
}
