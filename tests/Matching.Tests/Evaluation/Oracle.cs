using System.Text.Json;

namespace Matching.Tests.Evaluation;

/// <summary>Cases with the answers of an independent implementation; each file of Fixtures says in "about" which one and how it was asked.</summary>
internal static class Oracle
{
    public static IReadOnlyList<JsonElement> Cases(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Path("tests", "Matching.Tests", "Evaluation", "Fixtures", file)));
        return [.. document.RootElement.Clone().GetProperty("cases").EnumerateArray()];
    }

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    public static double[] Numbers(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(v => v.GetDouble())];

    public static bool[] Booleans(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(v => v.GetBoolean())];

    public static string[] Strings(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(v => v.GetString()!)];
}
