using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Matching.Domain;
using Matching.Export;

namespace Matching.Api.Http;

/// <summary>How JSON looks: camelCase, words for enums, centers by their codes, offerings by their names, Chinese left readable; unknown properties are refused.</summary>
internal static class JsonShape
{
    public static void Apply(JsonSerializerOptions options)
    {
        // Answers are typed as JSON and marked "nosniff", so that no browser takes them for HTML.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        // A center's code, such as ic-design, is its name in kebab case.
        options.Converters.Add(new JsonStringEnumConverter<CenterId>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new OfferingIdJson());
    }
}
