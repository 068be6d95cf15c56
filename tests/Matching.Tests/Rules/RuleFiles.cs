using Matching.Rules;

namespace Matching.Tests.Rules;

/// <summary>The shipped rule files, to change one thing in.</summary>
internal static class RuleFiles
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "data", "rules");

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    /// <summary>The shipped rules with one file in place of its own.</summary>
    public static RuleBook With(string file, string text) => RuleBook.Build("", name => name == file ? text : Text(name));

    /// <summary>What is wrong with a file.</summary>
    public static IReadOnlyList<RuleIssue> Issues(string file, string text) => Assert.Throws<RuleFileException>(() => With(file, text)).Issues;

    /// <summary>A text in which the first occurrence of a fragment is another.</summary>
    public static string Changed(string file, string from, string to)
    {
        var text = Text(file);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold '{from}'.");
        return text[..at] + to + text[(at + from.Length)..];
    }
}
