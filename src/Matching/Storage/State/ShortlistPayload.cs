using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Matching.Domain;

namespace Matching.Storage;

/// <summary>A shortlist as bytes: JSON with enums as names, compressed.</summary>
/// <remarks>
/// Compressed because LiteDB holds documents up to 16 MB, which the explained rows of a long list (some 5 kB each) would pass at three thousand, and they
/// repeat themselves. The serializer takes its metadata at run time: the one generated at compile time sets an init-only list that an older payload does not
/// have to null instead of leaving it empty.
/// </remarks>
internal static class ShortlistPayload
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        IgnoreReadOnlyProperties = true,
        MaxDepth = 16,
    };

    public static byte[] Write(Shortlist shortlist)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
            JsonSerializer.Serialize(gzip, shortlist, Options);
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not a shortlist.</exception>
    public static Shortlist Read(byte[] payload)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(payload), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<Shortlist>(gzip, Options) ?? throw new InvalidDataException("The shortlist is null.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The shortlist cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Newest first; of the same instant, by id.</summary>
    public static IReadOnlyList<Shortlist> NewestFirst(IEnumerable<Shortlist> shortlists) =>
        [.. shortlists.OrderByDescending(s => s.CreatedAt).ThenBy(s => s.Id, StringComparer.Ordinal)];
}
