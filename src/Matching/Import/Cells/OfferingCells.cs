using Matching.Domain;

namespace Matching.Import;

/// <summary>The name of an offering: <c>plot:ID</c>, <c>building:ID</c> or <c>center:CODE</c>.</summary>
internal sealed class OfferingCells : CellType<OfferingId?>
{
    public override Text Permitted { get; } =
        new($"plot:编号、building:编号 或 center:代码（{CenterIds.CodeList}）", $"plot:ID, building:ID or center:CODE ({CenterIds.CodeList})");

    public override Fault? Read(Cell cell, MeasureUnit? unit, out OfferingId? value)
    {
        value = null;
        if (!OfferingId.TryParse(cell.Text.Replace('：', ':'), out var id)) return Faults.UnknownWord(cell.Text, Permitted);
        if (Validators.Key(id.Id, out _) is { } fault) return fault;
        value = id;
        return null;
    }

    public override object? Write(OfferingId? value) => value?.ToString();
}
