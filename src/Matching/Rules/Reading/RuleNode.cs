using System.Globalization;
using Matching.Domain;
using YamlDotNet.RepresentationModel;

namespace Matching.Rules;

/// <summary>
/// One place in a rule file. What cannot be read is noted with its line and stands as an empty value, so that one reading finds every mistake.
/// </summary>
internal sealed class RuleNode
{
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly RuleText _file;
    private readonly YamlNode? _node;

    internal RuleNode(RuleText file, YamlNode? node) => (_file, _node) = (file, node);

    /// <summary>The line, from 1.</summary>
    public int Line => (int)(_node?.Start.Line ?? 0);

    /// <summary>Whether nothing is wrong with the file so far.</summary>
    public bool Clean => _file.Clean;

    /// <summary>A place that is not there; it was already complained of.</summary>
    public static RuleNode Absent(RuleText file) => new(file, null);

    /// <summary>Notes that something is wrong here.</summary>
    public void Refuse(string zh, string en) => _file.Refuse(Line, zh, en);

    /// <summary>Refuses all keys but these.</summary>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        if (Mapping() is not { } map) return;
        foreach (var key in map.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name))
                new RuleNode(_file, key).Refuse($"不认识的键“{name}”，可用：{string.Join("、", keys)}", $"unknown key '{name}'; known are {string.Join(", ", keys)}");
        }
    }

    /// <summary>What stands under a key that must be there.</summary>
    public RuleNode Field(string key)
    {
        if (Optional(key) is { } field) return field;
        if (Mapping() is not null) Refuse($"缺少“{key}”", $"'{key}' is missing");
        return Absent(_file);
    }

    /// <summary>What stands under a key; null when it is not there.</summary>
    public RuleNode? Optional(string key) =>
        _node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? new RuleNode(_file, child) : null;

    /// <summary>The keys, each with its own place and what stands under it.</summary>
    public IEnumerable<(string Key, RuleNode At, RuleNode Value)> Entries()
    {
        if (Mapping() is not { } map) yield break;
        foreach (var (key, value) in map.Children)
            yield return ((key as YamlScalarNode)?.Value ?? "", new RuleNode(_file, key), new RuleNode(_file, value));
    }

    /// <summary>The items of a list that holds at least one.</summary>
    public IReadOnlyList<RuleNode> Items()
    {
        if (_node is YamlSequenceNode { Children.Count: > 0 } list) return [.. list.Children.Select(child => new RuleNode(_file, child))];
        if (_node is not null) Refuse("这里应为至少一项的列表", "expected a list of at least one item");
        return [];
    }

    /// <summary>Words; empty when they cannot be read.</summary>
    public string Words()
    {
        if (_node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value)) return value.Trim();
        if (_node is not null) Refuse("这里应填写文字", "expected a text");
        return "";
    }

    /// <summary>A name in both languages.</summary>
    public Text Name()
    {
        Allow("zh", "en");
        return new Text(Field("zh").Words(), Field("en").Words());
    }

    /// <summary>A number of at least <paramref name="least"/>; that when it cannot be read.</summary>
    public decimal Number(decimal least = 0)
    {
        if (_node is null) return least;
        var text = (_node as YamlScalarNode)?.Value ?? "";
        if (!decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out var number)) Refuse($"“{text}”不是数字", $"'{text}' is no number");
        else if (number < least) Refuse($"{text} 小于 {least}", $"{text} is less than {least}");
        else return number;
        return least;
    }

    /// <summary>A date as <c>yyyy-MM-dd</c>.</summary>
    public DateOnly Date()
    {
        if (_node is null) return default;
        var text = (_node as YamlScalarNode)?.Value ?? "";
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Refuse($"“{text}”不是 yyyy-MM-dd 形式的日期", $"'{text}' is no date of the form yyyy-MM-dd");
        return date;
    }

    /// <summary>One of some words; null when it is none of them.</summary>
    /// <param name="what">What the words are, in both languages.</param>
    /// <param name="choices">The words with what they mean.</param>
    public T? Choice<T>(Text what, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (_node is null) return null;
        var text = (_node as YamlScalarNode)?.Value ?? "";
        if (choices.TryGetValue(text, out var choice)) return choice;
        Refuse($"未知的{what.Zh}“{text}”，可用：{string.Join("、", choices.Keys)}", $"unknown {what.En} '{text}'; known are {string.Join(", ", choices.Keys)}");
        return null;
    }

    private YamlMappingNode? Mapping()
    {
        if (_node is YamlMappingNode map) return map;
        if (_node is not null) Refuse("这里应为“键: 值”", "expected keys with values");
        return null;
    }
}
