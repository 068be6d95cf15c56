using Matching.Domain;

namespace Matching.Rules;

/// <summary>One thing that is wrong in a rule file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Reason">What is wrong.</param>
public sealed record RuleIssue(string File, int Line, Text Reason)
{
    /// <summary>File, line and reason on one line.</summary>
    public override string ToString() => $"{File}:{Line}: {Reason}";
}
