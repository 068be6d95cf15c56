using System.Text.Json;
using System.Text.Json.Serialization;
using Matching.Domain;

namespace Matching.Export;

/// <summary>Writes an offering by its name, such as <c>building:EX-B01</c>, and reads it.</summary>
public sealed class OfferingIdJson : JsonConverter<OfferingId>
{
    /// <inheritdoc/>
    public override OfferingId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && OfferingId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("An offering is plot:ID, building:ID or center:CODE.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OfferingId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
