using System.Text;
using System.Text.RegularExpressions;

namespace Matching.Tests.Architecture;

/// <summary>Reads C# just well enough for rules over text: without comments and literals, and without what stands in braces.</summary>
internal static partial class CSharpCode
{
    public static string WithoutCommentsAndLiterals(string text) => Noise().Replace(text, m => m.Value[0] == '/' ? " " : "\"\"");

    /// <summary>What stands outside all braces: with file-scoped namespaces, the heads of the top-level types.</summary>
    public static string TopLevel(string text)
    {
        var top = new StringBuilder();
        var depth = 0;
        foreach (var c in WithoutCommentsAndLiterals(text))
        {
            if (c == '}') depth--;
            if (depth == 0) top.Append(c);
            if (c == '{') depth++;
        }

        return top.ToString();
    }

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|(?<q>"{3,}).*?\k<q>|@\$?"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\[^']+|[^'\\\n])'""", RegexOptions.Singleline)]
    private static partial Regex Noise();
}
