using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Matching.Tests.Architecture;

/// <summary>Finds packages outside the rooms that may know them, and projects that lean on more than the engine.</summary>
internal static partial class PackageUse
{
    private static readonly (Regex Name, string Allowed, Func<string, bool> MayKnow)[] Packages =
    [
        (MicrosoftMl(), "Training and the oracle in Scoring", path => In(path, "Training") || (In(path, "Scoring") && Path.GetFileName(path).Contains("Oracle"))),
        (LiteDb(), "Storage/LiteDb", path => In(path, "Storage/LiteDb")),
        (MathNet(), "Evaluation, Planning and Training/Calibration", path => In(path, "Evaluation") || In(path, "Planning") || In(path, "Training/Calibration")),
        (OrTools(), "Planning", path => In(path, "Planning")),
        (YamlDotNet(), "Rules/Reading", path => In(path, "Rules/Reading")),
        (ScottPlot(), "Matching.Reports", path => path.StartsWith("src/Matching.Reports/", StringComparison.Ordinal)),
    ];

    // What each project may lean on. The engine is named too: it leans on none.
    private static readonly Dictionary<string, string[]> Leans = new()
    {
        ["src/Matching/Matching.csproj"] = [],
        ["src/Matching.Reports/Matching.Reports.csproj"] = ["Matching.csproj"],
        ["src/Matching.Api/Matching.Api.csproj"] = ["Matching.csproj", "Matching.Reports.csproj"],
        ["src/Matching.Cli/Matching.Cli.csproj"] = ["Matching.csproj", "Matching.Reports.csproj"],
    };

    public static IEnumerable<string> Violations(string path, string text)
    {
        var code = CSharpCode.WithoutCommentsAndLiterals(text);
        foreach (var (name, allowed, mayKnow) in Packages)
        {
            if (name.Match(code) is { Success: true } match && !mayKnow(path)) yield return $"{path}: {match.Value} belongs in {allowed} only";
        }

        if (!In(path, "Domain")) yield break;
        foreach (var used in Using().Matches(code).Select(m => m.Groups[1].Value))
        {
            if (used.Split('.')[0] != "System" && !used.StartsWith("Matching.", StringComparison.Ordinal)) yield return $"{path}: Domain uses no package, but {used}";
        }
    }

    /// <summary>Api and Cli reference the engine and its reports alone, reports the engine; the engine references no project.</summary>
    public static IEnumerable<string> ProjectViolations(string path, string xml)
    {
        var references = XDocument.Parse(xml).Descendants("ProjectReference").Select(r => (string?)r.Attribute("Include") ?? "");
        foreach (var name in references.Select(r => Path.GetFileName(r.Replace('\\', '/'))))
        {
            if (Leans.TryGetValue(path, out var allowed) && !allowed.Contains(name))
                yield return $"{path}: references {name}, and may reference {(allowed.Length == 0 ? "no project" : string.Join(", ", allowed))}";
        }
    }

    private static bool In(string path, string folder) => path.StartsWith($"src/Matching/{folder}/", StringComparison.Ordinal);

    [GeneratedRegex(@"\bMicrosoft\.ML\b")]
    private static partial Regex MicrosoftMl();

    [GeneratedRegex(@"\bLiteDB\b")]
    private static partial Regex LiteDb();

    [GeneratedRegex(@"\bMathNet\b")]
    private static partial Regex MathNet();

    [GeneratedRegex(@"\bGoogle\.OrTools\b")]
    private static partial Regex OrTools();

    [GeneratedRegex(@"\bYamlDotNet\b")]
    private static partial Regex YamlDotNet();

    [GeneratedRegex(@"\bScottPlot\b")]
    private static partial Regex ScottPlot();

    [GeneratedRegex(@"^\s*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?:global::)?([\w.]+)\s*;", RegexOptions.Multiline)]
    private static partial Regex Using();
}
