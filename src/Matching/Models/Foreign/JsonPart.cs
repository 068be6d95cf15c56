using System.Globalization;
using System.Text.Json;

namespace Matching.Models;

/// <summary>A part of a JSON document with the way that led to it; whatever is missing or of another kind is refused by that way.</summary>
/// <param name="element">The part.</param>
/// <param name="path">The way to it from the root.</param>
/// <param name="refusal">Words the refusal.</param>
internal readonly struct JsonPart(JsonElement element, string path, Refusal refusal)
{
    /// <summary>A property that must be there.</summary>
    public JsonPart Part(string name) => Optional(name) ?? throw refusal.Damaged($"缺少 {path}.{name}", $"{path}.{name} is missing");

    /// <summary>A property, or null when there is none.</summary>
    public JsonPart? Optional(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var part) ? new JsonPart(part, $"{path}.{name}", refusal) : null;

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<JsonPart> Items()
    {
        if (element.ValueKind != JsonValueKind.Array) throw Odd("列表", "list");
        var (way, words) = (path, refusal);
        return [.. element.EnumerateArray().Select((item, i) => new JsonPart(item, $"{way}[{i}]", words))];
    }

    /// <summary>The text.</summary>
    public string Text()
    {
        if (element.ValueKind != JsonValueKind.String) throw Odd("文字", "text");
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair passes the parser and fails only here.
            throw Odd("文字", "text");
        }
    }

    /// <summary>The whole number, which most parameters write as text.</summary>
    public int Whole()
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number)) return number;
        return element.ValueKind == JsonValueKind.String && int.TryParse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) ? number : throw Odd("整数", "whole number");
    }

    /// <summary>A list of whole numbers; older files write truth values as such.</summary>
    public int[] Wholes() => List(item => item.ValueKind switch
    {
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        JsonValueKind.Number when item.TryGetInt32(out var number) => number,
        _ => (int?)null,
    });

    /// <summary>A list of finite numbers.</summary>
    public float[] Singles() => List(item => item.ValueKind == JsonValueKind.Number && item.TryGetSingle(out var number) && float.IsFinite(number) ? number : (float?)null);

    private T[] List<T>(Func<JsonElement, T?> read)
        where T : struct
    {
        if (element.ValueKind != JsonValueKind.Array) throw Odd("数字列表", "list of numbers");
        var list = new T[element.GetArrayLength()];
        var place = 0;
        foreach (var item in element.EnumerateArray()) list[place++] = read(item) ?? throw Odd("数字列表", "list of numbers");
        return list;
    }

    private ModelRefusedException Odd(string zh, string en) => refusal.Damaged($"{path} 不是{zh}", $"{path} is no {en}");
}
