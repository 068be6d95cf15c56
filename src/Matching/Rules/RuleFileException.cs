using Matching.Domain;

namespace Matching.Rules;

/// <summary>Rule files are missing, cannot be read, or contradict themselves: nothing is rated until they are mended.</summary>
/// <param name="issues">Everything that is wrong, in the order of files and lines.</param>
public sealed class RuleFileException(IReadOnlyList<RuleIssue> issues)
    : Exception($"The rules were refused. {string.Join(" ", issues.Select(i => $"{i.File}:{i.Line}: {i.Reason.En}."))}")
{
    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<RuleIssue> Issues { get; } = issues;

    /// <summary>The refusal in both languages, one line an issue.</summary>
    public Text Said { get; } = new(
        string.Join('\n', ["规则文件有误，请改正后再启动", .. issues.Select(i => $"{i.File}:{i.Line}：{i.Reason.Zh}")]),
        string.Join('\n', ["the rule files were refused; mend them and start again", .. issues.Select(i => $"{i.File}:{i.Line}: {i.Reason.En}")]));
}
