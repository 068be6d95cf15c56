using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Matching.Domain;

namespace Matching.Export;

/// <summary>How the engine's results look as JSON: camelCase, words for enums, Chinese left readable.</summary>
public static class JsonForms
{
    /// <summary>Indented, for files that people open.</summary>
    public static JsonSerializerOptions Readable { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            // Centers go by their codes everywhere: ic-design, not icDesign.
            new JsonStringEnumConverter<CenterId>(JsonNamingPolicy.KebabCaseLower),
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new OfferingIdJson(),
        },
    };
}
