using System.Text.RegularExpressions;

namespace Matching.Tests.Architecture;

/// <summary>Finds files that are too long or hold more than one public type.</summary>
internal static partial class FileShape
{
    public const int MostLines = 300;

    public static IEnumerable<string> SizeViolations(string path, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').Length;
        if (lines > MostLines) yield return $"{path}: {lines} lines, {MostLines} at most";
    }

    public static IEnumerable<string> TypeViolations(string path, string text)
    {
        var types = PublicType().Matches(CSharpCode.TopLevel(text)).Select(m => m.Groups["name"].Value).Distinct().ToArray();
        if (types.Length > 1) yield return $"{path}: one public type a file, but {string.Join(", ", types)}";
    }

    [GeneratedRegex(@"\bpublic\s+(?:(?:static|sealed|abstract|partial|readonly|ref|unsafe|new)\s+)*(?:(?:class|interface|enum|struct|record\s+struct|record\s+class|record)\s+(?<name>\w+(?:<[^>]*>)?)|delegate\s+[^;(]*?(?<name>\w+(?:<[^>]*>)?)\s*\()")]
    private static partial Regex PublicType();
}
