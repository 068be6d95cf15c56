using Microsoft.Extensions.FileProviders;

namespace Matching.Api.Http;

/// <summary>The page's own files, carried inside the program, so that it runs from any directory.</summary>
internal static class SiteFiles
{
    public static StaticFileOptions Options { get; } = new()
    {
        FileProvider = new EmbeddedFileProvider(typeof(SiteFiles).Assembly, "Matching.Api.wwwroot"),
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
    };
}
