using System.Globalization;
using System.Text.Json;

namespace Matching.Import;

/// <summary>A JSON object read as a row: the property of a column is its key in camel case, so that files and JSON share one set of rules.</summary>
internal sealed class JsonRow : Row
{
    private const int LongestValue = 80;

    private readonly Dictionary<string, Cell> cells = new(StringComparer.Ordinal);
    private readonly string prefix;
    private readonly List<EnquiryIssue> issues;

    /// <param name="json">The object.</param>
    /// <param name="prefix">What stands before its properties in paths.</param>
    /// <param name="columns">The columns whose properties it may have.</param>
    /// <param name="others">Further properties it may have, read by the caller.</param>
    /// <param name="issues">Told of every fault.</param>
    public JsonRow(JsonElement json, string prefix, IReadOnlyList<Column> columns, string[] others, List<EnquiryIssue> issues)
    {
        this.prefix = prefix;
        this.issues = issues;
        var known = columns.ToDictionary(c => PropertyOf(c.Key));
        foreach (var property in json.EnumerateObject())
        {
            if (known.TryGetValue(property.Name, out var column)) Put(column, property.Value);
            else if (!others.Contains(property.Name))
                Add(property.Name, property.Value.ToString(), new Fault(
                    new($"不认识的属性 {property.Name}", $"unknown property {property.Name}"),
                    new($"可用：{string.Join("、", known.Keys.Concat(others))}", $"use: {string.Join(", ", known.Keys.Concat(others))}")));
        }
    }

    /// <summary>The value of a column that the object leaves out.</summary>
    public void Default(Column column, string value) => cells.TryAdd(column.Key, Cell.OfText(value));

    public override void Report(Column column, Fault fault) => Add(PropertyOf(column.Key), Find(column, out _).Text, fault);

    protected override Cell Find(Column column, out MeasureUnit? unit)
    {
        unit = null;
        return cells.GetValueOrDefault(column.Key, Cell.Empty);
    }

    /// <summary><c>area_min_m2</c> is <c>areaMinM2</c>.</summary>
    internal static string PropertyOf(string key) =>
        string.Concat(key.Split('_').Select((part, i) => i == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));

    private void Put(Column column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array && column.IsList && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
            cells[column.Key] = Cell.OfText(value.GetArrayLength() == 0 ? column.EmptyList : string.Join(';', value.EnumerateArray().Select(item => item.GetString())));
        else if (value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            Add(PropertyOf(column.Key), value.GetRawText(), new Fault(
                column.IsList ? new("应为文字数组", "must be an array of strings") : new("应为单个值", "must be a single value"),
                new($"例如 {column.Example}", $"for example {column.Example}")));
        else
            cells[column.Key] = value.ValueKind switch
            {
                JsonValueKind.String => Cell.OfText(value.GetString()),
                JsonValueKind.Number => value.TryGetDecimal(out var number) ? Cell.OfText(number.ToString(CultureInfo.InvariantCulture)) : Cell.OfText(value.GetRawText()),
                JsonValueKind.True => Cell.OfTruth(true),
                JsonValueKind.False => Cell.OfTruth(false),
                _ => Cell.Empty,
            };
    }

    private void Add(string property, string value, Fault fault) =>
        issues.Add(new EnquiryIssue(
            fault.Severity, prefix + property, value.Length <= LongestValue ? value : value[..(LongestValue - 1)] + "…", fault.Reason, fault.Remedy));
}
