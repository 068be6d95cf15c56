using System.Runtime.CompilerServices;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.OpenApi;

/// <summary>The public contract is a file that somebody reads: a change of it is a diff.</summary>
public class OpenApiTest(ApiHost host)
{
    /// <summary>Set it to 1 by hand, run this test, and read the diff: the document of today becomes the approved one.</summary>
    private const string Approve = "MATCHING_APPROVE";

    [Fact]
    public async Task Is_the_approved_document()
    {
        var today = (await host.Client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var file = ApprovedFile();
        if (Environment.GetEnvironmentVariable(Approve) == "1") await File.WriteAllTextAsync(file, today, TestContext.Current.CancellationToken);

        var approved = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        if (approved == today) return;
        var (was, now) = (approved.Split('\n'), today.Split('\n'));
        var line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"""
            The API's document is no longer the approved one, from line {line + 1}:
            - {string.Join("\n- ", was.Skip(line).Take(8))}
            + {string.Join("\n+ ", now.Skip(line).Take(8))}
            If that is meant, run this test with {Approve}=1 and commit openapi.v1.json.
            """);
    }

    [Fact]
    public async Task Every_operation_says_what_it_is_and_what_can_go_wrong()
    {
        var document = await host.Client.Json("/openapi/v1.json");
        var operations = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => (Name: $"{method.Name} {path.Name}", Operation: method.Value)))
            .ToArray();

        Assert.True(operations.Length >= 15);
        foreach (var (name, operation) in operations)
        {
            Assert.True(operation.TryGetProperty("summary", out _), name);
            if (!name.Contains("/api/")) continue;
            var answers = operation.GetProperty("responses").EnumerateObject().ToDictionary(r => r.Name, r => r.Value);
            Assert.True(answers.ContainsKey("401") && answers.ContainsKey("500"), name);
            Assert.All(answers.Where(r => r.Key[0] is '4' or '5'), r => Assert.True(
                r.Value.GetProperty("content").TryGetProperty("application/problem+json", out _), $"{name} {r.Key}"));
            foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : default)
                Assert.Matches("^[a-z]", parameter.GetProperty("name").GetString()!);
        }
    }

    private static string ApprovedFile([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "openapi.v1.json");
}
