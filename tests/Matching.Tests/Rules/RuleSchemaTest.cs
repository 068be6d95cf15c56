using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Matching.Rules;

namespace Matching.Tests.Rules;

/// <summary>The schemas that editors use know what the reader knows.</summary>
public partial class RuleSchemaTest
{
    public static TheoryData<string> Files => [.. RuleBook.FileNames];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_names_its_schema_and_the_schema_its_kind(string file)
    {
        var kind = Path.GetFileNameWithoutExtension(file);
        var schema = Schema(file);

        Assert.StartsWith($"# yaml-language-server: $schema=schema/{kind}.schema.json\n", RuleFiles.Text(file), StringComparison.Ordinal);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.Equal(kind, (string?)schema["properties"]!["kind"]!["const"]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_key_that_the_schema_does_not_know_is_refused_and_one_that_a_file_uses_is_known(string file)
    {
        var known = Properties(Schema(file)).ToHashSet();
        Assert.Empty(Keys().Matches(RuleFiles.Text(file)).Select(m => m.Groups[1].Value).Except(known));

        // What the reader lists as known when it meets a foreign key, at any depth, is what the schema lists.
        foreach (var key in known.Where(key => RuleFiles.Text(file).Contains($" {key}:", StringComparison.Ordinal)))
        {
            var issues = RuleFiles.Issues(file, RuleFiles.Changed(file, $" {key}:", $" {key}x:"));
            Assert.Contains(issues, issue => issue.Reason.En.Contains($"'{key}x'", StringComparison.Ordinal));
        }
    }

    private static JsonObject Schema(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(RuleFiles.Folder, "schema", Path.ChangeExtension(file, ".schema.json"))))!.AsObject();

    private static IEnumerable<string> Properties(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => pair.Key == "properties" ? pair.Value!.AsObject().Select(p => p.Key).Concat(pair.Value!.AsObject().SelectMany(p => Properties(p.Value))) : Properties(pair.Value)),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };

    [GeneratedRegex(@"(?m)(?<=^[ -]*|[{,] )([A-Za-z][\w-]*):(?= |$)")]
    private static partial Regex Keys();
}
