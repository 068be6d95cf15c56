using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Matching.Api.Contracts;

/// <summary>Reads a stage from a JSON number or string; which stages there are is for the endpoint to say.</summary>
internal sealed class StageWordConverter : JsonConverter<StageWord>
{
    public override StageWord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new StageWord(reader.GetString() ?? ""),
        JsonTokenType.Number => new StageWord(reader.GetDouble().ToString(CultureInfo.InvariantCulture)),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, StageWord value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
