using System.Text.RegularExpressions;

namespace Matching.Tests.Architecture;

/// <summary>Finds ambient time, unseeded chance and sleeping: all of them are passed in. Pages are read too, which the analyzer of banned symbols skips at times.</summary>
internal static partial class BannedNames
{
    public static IEnumerable<string> Violations(string path, string text)
    {
        var code = path.EndsWith(".cs", StringComparison.Ordinal) ? CSharpCode.WithoutCommentsAndLiterals(text) : text;
        return Names().Matches(code).Select(m => $"{path}: {m.Value} is banned; pass it in");
    }

    [GeneratedRegex(@"\bDateTime\s*\.\s*(?:Now|UtcNow|Today)\b|\bDateTimeOffset\s*\.\s*(?:Now|UtcNow)\b|\bnew\s+(?:System\.)?Random\s*\(\s*\)|\bRandom\s+\w+\s*=\s*new\s*\(\s*\)|\bRandom\s*\.\s*Shared\b|\bThread\s*\.\s*Sleep\b")]
    private static partial Regex Names();
}
