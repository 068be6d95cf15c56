using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Matching.Api.Tests.Hosting;

/// <summary>Asking, and judging the answer's form.</summary>
internal static class Answers
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The JSON of an address that must answer with 200.</summary>
    public static async Task<JsonElement> Json(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(address, Cancel);
        return await response.Json(HttpStatusCode.OK);
    }

    /// <summary>The JSON of an answer of this status.</summary>
    public static async Task<JsonElement> Json(this HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The problem at an address, whole in form.</summary>
    public static async Task<JsonElement> Problem(this HttpClient client, string address, HttpStatusCode status)
    {
        using var response = await client.GetAsync(address, Cancel);
        return await response.Problem(status);
    }

    /// <summary>The problem of an answer: all of RFC 9457's members, and the traceId.</summary>
    public static async Task<JsonElement> Problem(this HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        foreach (var member in new[] { "type", "title", "detail", "traceId" }) Assert.NotEmpty(problem.GetProperty(member).GetString()!);
        Assert.DoesNotContain("Matching.Api", text);
        Assert.DoesNotContain("System.", text);
        return problem;
    }

    /// <summary>What a problem says of one value.</summary>
    public static string Error(this JsonElement problem, string name)
    {
        var errors = problem.GetProperty("errors");
        Assert.True(errors.TryGetProperty(name, out var messages), $"There is no error of '{name}' in {errors}.");
        return Assert.Single(messages.EnumerateArray()).GetString()!;
    }

    /// <summary>Posts text as JSON.</summary>
    public static Task<HttpResponseMessage> PostJson(this HttpClient client, string address, string json) =>
        client.PostAsync(address, new StringContent(json, Encoding.UTF8, "application/json"), Cancel);

    /// <summary>Posts an object as JSON.</summary>
    public static Task<HttpResponseMessage> PostJson(this HttpClient client, string address, object value) =>
        client.PostAsJsonAsync(address, value, Cancel);

    /// <summary>Posts text as CSV.</summary>
    public static Task<HttpResponseMessage> PostCsv(this HttpClient client, string address, string csv) =>
        client.PostAsync(address, new StringContent(csv, Encoding.UTF8, "text/csv"), Cancel);

    /// <summary>The items of a page.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement page) => page.GetProperty("items").EnumerateArray();

    /// <summary>The ids of a page's items.</summary>
    public static string[] Ids(this JsonElement page) => [.. page.Items().Select(item => item.GetProperty("id").GetString()!)];
}
