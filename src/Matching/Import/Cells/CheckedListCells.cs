using Matching.Domain;

namespace Matching.Import;

/// <summary>A list where "checked, and there are none" differs from "nobody has checked": the word <c>none</c> against an empty cell.</summary>
internal sealed class CheckedListCells(ListCells<string> items) : CellType<IReadOnlyList<string>?>
{
    private const string None = "none";

    public override Text Permitted { get; } = new($"{items.Permitted.Zh}；查过没有写 none", $"{items.Permitted.En}; none when checked and clean");

    public override bool IsList => true;

    public override string EmptyList => None;

    public override Fault? Read(Cell cell, MeasureUnit? unit, out IReadOnlyList<string>? value)
    {
        value = null;
        if (cell.Text.Equals(None, StringComparison.OrdinalIgnoreCase) || cell.Text is "无风险" or "未发现")
        {
            value = [];
            return null;
        }

        // "无" could mean either; only the person who wrote it knows.
        if (Faults.IsPlaceholder(cell.Text))
            return new(
                new($"“{cell.Text}”可能是“没有风险”，也可能是“没有查过”", $"'{cell.Text}' may mean 'no risk' or 'not checked'"),
                new("查过没有写 none；没有查过就留空", "write none when checked and clean; leave the cell empty when not checked"));
        var fault = items.Read(cell, unit, out var read);
        if (fault is not { Severity: IssueSeverity.Error }) value = read;
        return fault;
    }

    public override object? Write(IReadOnlyList<string>? value) =>
        value switch { null => null, { Count: 0 } => None, _ => items.Write(value) };
}
