using System.Collections.Frozen;
using System.Globalization;
using Matching.Domain;

namespace Matching.Import;

/// <summary>The faults that cells of several kinds share, in both languages.</summary>
internal static class Faults
{
    /// <summary>Marks people write for "unknown" (domain 8.2: an unknown value is an empty cell, never 0, "/" or "无").</summary>
    private static readonly FrozenSet<string> Placeholders = new[]
    {
        "/", "\\", "-", "--", "—", "——", "–", "无", "暂无", "未知", "不详", "待定", "n/a", "null", "unknown", "tbd", "?",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FormulaErrors = new[]
    {
        "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a workbook's cell holds at most; longer text would not survive the way back.</summary>
    private const int LongestText = 32_767;

    private static readonly Text LeaveEmpty = new("不知道就把单元格留空", "leave the cell empty when the value is unknown");

    public static bool IsPlaceholder(string text) => text.Length <= 7 && Placeholders.Contains(Fold.Narrow(text));

    public static bool IsFormulaError(string text) => text[0] == '#' && FormulaErrors.Contains(text);

    /// <summary>Text that no program could keep or show: too long, or with control characters.</summary>
    public static Fault? Unreadable(string text)
    {
        if (text.Length > LongestText)
            return new(new($"文字超过 {LongestText} 个字符", $"the text is longer than {LongestText} characters"), new("请缩短", "shorten it"));
        foreach (var c in text)
            if (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
                return new(
                    new("含有不可见的控制字符", "the text holds a control character"),
                    new("删除该字符，或检查文件编码", "remove it, or check the file's encoding"));
        return null;
    }

    public static Fault Missing { get; } = new(new("必填项为空", "a required value is missing"), new("请填写", "fill it in"));

    public static Fault FormulaError { get; } =
        new(new("单元格是公式错误", "the cell holds a formula's error"), new("改正公式，或把单元格留空", "mend the formula, or leave the cell empty"));

    public static Fault Placeholder(string text) =>
        new(new($"“{text}”不是数据", $"'{text}' stands for 'unknown', it is no value"), LeaveEmpty);

    /// <summary>In a column of free text the mark does no harm: it is read as an empty cell.</summary>
    public static Fault PlaceholderText(string text) =>
        Fault.Warning(new($"“{text}”按空白读取", $"'{text}' is read as an empty cell"), LeaveEmpty);

    public static Fault OutOfRange(decimal min, decimal max, string unit)
    {
        var (range, name) = ($"{Plain(min)}–{Plain(max)}", UnitNames.Of(unit));
        return new(new($"超出范围 {range} {name.Zh}".TrimEnd(), $"outside {range} {name.En}".TrimEnd()), new("请核对数值与单位", "check the value and its unit"));
    }

    public static Fault Negative { get; } =
        new(new("不能为负数", "must not be negative"), new("请核对；不知道就留空", "check it; leave the cell empty when unknown"));

    public static Fault UnknownId(string id, Text what) =>
        new(
            new($"没有编号为 {id} 的{what.Zh}", $"there is no {what.En} with the id {id}"),
            new($"先导入该{what.Zh}，或改正编号", $"import that {what.En} first, or correct the id"));

    public static Fault UnknownWord(string text, Text permitted) =>
        IsPlaceholder(text)
            ? Placeholder(text)
            : new(new($"不认识“{text}”", $"'{text}' is not one of the permitted words"), new($"可用：{permitted.Zh}", $"use one of: {permitted.En}"));

    public static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
