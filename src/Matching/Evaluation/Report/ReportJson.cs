using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Matching.Evaluation;

/// <summary>Writes reports as JSON and reads them back: camelCase, two spaces, line feeds, nulls written, Chinese as it is.</summary>
/// <remarks>The text is the same on every system, so that reports can be compared as files.</remarks>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        // Reports are files, never pasted into HTML unescaped; Chinese notes have to be readable in them.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
    };

    /// <summary>The report as JSON text that ends with a line feed.</summary>
    /// <exception cref="ArgumentException">A number is NaN or infinite; the message names the result.</exception>
    public static string Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var result in report.Results)
            if (!IsWritable(result.Value) || !IsWritable(result.Low) || !IsWritable(result.High))
                throw new ArgumentException($"{result.Metric} of {result.Method} on {result.Slice} is {result.Value} ({result.Low} to {result.High}); JSON holds finite numbers, and null for none.", nameof(report));
        return JsonSerializer.Serialize(report, Options) + "\n";
    }

    /// <summary>Reads a report. Properties that this version does not know are passed over, so that later reports stay readable.</summary>
    /// <exception cref="JsonException">The text is not a report; the message says what is wrong, and its path and line where.</exception>
    public static Report Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize<Report>(json, Options) ?? throw new JsonException("The text is null; a report is an object.");
    }

    private static bool IsWritable(double? number) => number is not { } value || double.IsFinite(value);
}
