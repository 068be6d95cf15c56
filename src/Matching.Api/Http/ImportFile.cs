using Matching.Api.Problems;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Matching.Api.Http;

/// <summary>The file that a request brings, as its body or as a part of a form; large ones wait on disk, not in memory.</summary>
internal sealed class ImportFile(Stream content, string name) : IAsyncDisposable
{
    public const string Csv = "text/csv";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int KeptInMemory = 1 << 20;

    private static readonly string[] Raw = [Csv, "application/csv", "text/plain", "application/octet-stream", "application/vnd.ms-excel", Xlsx];

    /// <summary>The file, at its beginning, to be read as often as needed.</summary>
    public Stream Content { get; } = content;

    /// <summary>Its name, for the report.</summary>
    public string Name { get; } = name;

    /// <summary>Takes the file from a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">What the rows are; names a file that has no name.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BadHttpRequestException">The body is too large or of another kind of content.</exception>
    /// <exception cref="InvalidRequestException">The form holds no file.</exception>
    public static async Task<ImportFile> ReadAsync(HttpRequest request, string kind, CancellationToken cancel)
    {
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var parsed) ? parsed.MediaType.Value ?? "" : "";
        if (type.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return await FromForm(request, cancel);
        if (!Raw.Contains(type, StringComparer.OrdinalIgnoreCase))
            throw new UnsupportedContentException(request.ContentType, $"'{Csv}', '{Xlsx}', or 'multipart/form-data' with a part named 'file'");

        var buffer = new FileBufferingReadStream(request.Body, KeptInMemory, BodyLimits.File, Path.GetTempPath());
        try
        {
            await buffer.DrainAsync(cancel);
            buffer.Position = 0;
            return new ImportFile(buffer, kind + (type.Equals(Xlsx, StringComparison.OrdinalIgnoreCase) ? ".xlsx" : ".csv"));
        }
        catch
        {
            await buffer.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Content.DisposeAsync();

    private static async Task<ImportFile> FromForm(HttpRequest request, CancellationToken cancel)
    {
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancel);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidRequestException("file", $"The form cannot be read: {e.Message}");
        }

        return form.Files is [var file]
            ? new ImportFile(file.OpenReadStream(), Path.GetFileName(file.FileName))
            : throw new InvalidRequestException("file", $"The form must hold one file; it holds {form.Files.Count}.");
    }
}
