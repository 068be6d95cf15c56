using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Api.Problems;

/// <summary>Puts into words for callers what the framework says about a request that it could not read.</summary>
/// <remarks>
/// Its own messages name .NET types. Their form is not promised to stay, so the contract tests hold every case; an unknown form still gives a
/// proper problem, only a vaguer one.
/// </remarks>
internal static partial class BindingFailure
{
    /// <summary>The problem that a failure to read the request is.</summary>
    public static ProblemDetails Describe(BadHttpRequestException failure)
    {
        if (failure.StatusCode == StatusCodes.Status413PayloadTooLarge) return Of(failure.StatusCode, "The body is larger than this address takes.");
        if (failure.StatusCode == StatusCodes.Status415UnsupportedMediaType) return Of(failure.StatusCode, "Send JSON, with 'Content-Type: application/json'.");
        if (failure.InnerException is JsonException json) return Json(json);
        if (Unparsable().Match(failure.Message) is { Success: true } value) return Value(value.Groups["name"].Value, $"'{value.Groups["value"].Value}' is not {Article(value.Groups["type"].Value)}.");
        if (Missing().Match(failure.Message) is { Success: true } missing) return Value(missing.Groups["name"].Value, $"{missing.Groups["name"].Value} is missing.");
        return Of(failure.StatusCode, failure.Message.Contains("body", StringComparison.OrdinalIgnoreCase) ? "The body is missing or incomplete." : "The request could not be read.");
    }

    private static ProblemDetails Json(JsonException failure)
    {
        var path = failure.Path is { Length: > 2 } p ? p[2..] : "$";
        var place = failure.LineNumber is { } line ? $" (line {line + 1}, byte {failure.BytePositionInLine + 1})" : "";
        var reason = failure.Message switch
        {
            var m when m.Contains("uplicate propert") => $"'{path}' is given twice{place}.",
            var m when m.Contains("could not be mapped") => $"'{path}' is not a property that is known here{place}.",
            var m when m.Contains("could not be converted") => $"The value of '{path}' is not of the expected kind{place}.",
            _ => $"The body is not valid JSON{place}.",
        };
        return Value(path, reason);
    }

    private static HttpValidationProblemDetails Value(string name, string message) =>
        new(new Dictionary<string, string[]> { [JsonNamingPolicy.CamelCase.ConvertName(name)] = [message] }) { Status = StatusCodes.Status400BadRequest, Title = "Bad Request", Detail = message };

    private static ProblemDetails Of(int status, string detail) => new() { Status = status, Detail = detail };

    private static string Article(string type) => type switch
    {
        _ when type.Contains("int", StringComparison.OrdinalIgnoreCase) => "a whole number",
        _ when type.Contains("bool", StringComparison.OrdinalIgnoreCase) => "true or false",
        _ when type.Contains("DateOnly") => "a date such as 2026-03-01",
        _ => "a value that is known here",
    };

    [GeneratedRegex("""^Failed to bind parameter "(?<type>.+) (?<name>\S+)" from "(?<value>.*)"\.$""", RegexOptions.Singleline)]
    private static partial Regex Unparsable();

    [GeneratedRegex("""^Required parameter ".+ (?<name>\S+)" was not provided from (query string|route)\.$""")]
    private static partial Regex Missing();
}
