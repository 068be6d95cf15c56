using System.IO.Hashing;
using System.Text;
using Matching.Domain;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Matching.Rules;

/// <summary>A rule file while it is read: its text, and everything found wrong with it so far.</summary>
/// <param name="name">The file's name in messages.</param>
/// <param name="content">Its text.</param>
internal sealed class RuleText(string name, string content)
{
    private readonly List<RuleIssue> _issues = [];

    /// <summary>Opens a file; when that fails, it is an empty one with that mistake.</summary>
    /// <param name="name">The file's name in messages.</param>
    /// <param name="read">Reads its text.</param>
    public static RuleText Open(string name, Func<string> read)
    {
        try
        {
            return new RuleText(name, read());
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unreadable(name, "缺少这个规则文件", "this rule file is missing");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable(name, $"无法读取（{exception.Message}）", $"it cannot be read ({exception.Message})");
        }
    }

    /// <summary>What is wrong, in the order of the lines.</summary>
    public IEnumerable<RuleIssue> Issues => _issues.OrderBy(issue => issue.Line);

    /// <summary>Whether nothing is wrong so far: contradictions are looked for only between what could be read.</summary>
    public bool Clean => _issues.Count == 0;

    /// <summary>The text in eight hexadecimal digits. Line ends do not count, as they change with the system a file was saved on.</summary>
    public string Fingerprint { get; } = $"{XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n"))):x8}";

    /// <summary>Notes that something is wrong.</summary>
    public void Refuse(int line, string zh, string en) => _issues.Add(new RuleIssue(name, line, new Text(zh, en)));

    /// <summary>The whole document.</summary>
    public RuleNode Root()
    {
        if (!Clean) return RuleNode.Absent(this);
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(content));
        }
        catch (YamlException exception)
        {
            Refuse((int)exception.Start.Line, $"不是有效的 YAML（{exception.Message}）", $"this is no valid YAML ({exception.Message})");
            return RuleNode.Absent(this);
        }

        if (yaml.Documents.Count == 1) return new RuleNode(this, yaml.Documents[0].RootNode);
        Refuse(0, $"应有一个文档，实有 {yaml.Documents.Count} 个", $"expected one document, found {yaml.Documents.Count}");
        return RuleNode.Absent(this);
    }

    private static RuleText Unreadable(string name, string zh, string en)
    {
        var file = new RuleText(name, "");
        file.Refuse(0, zh, en);
        return file;
    }
}
