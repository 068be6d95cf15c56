using Matching.Domain;

namespace Matching.Import;

/// <summary>Where a row comes from, written <c>kind: text</c>.</summary>
internal sealed class SourceCells : CellType<Source>
{
    public override Text Permitted { get; } =
        new("real: 来源、illustrative: 来源（示例）、simulated: 来源（模拟）", "real: origin, illustrative: origin, simulated: origin");

    public override Source Empty => Source.Unstated;

    public override Fault? Read(Cell cell, MeasureUnit? unit, out Source value)
    {
        value = Faults.IsPlaceholder(cell.Text) ? Source.Unstated : Source.Parse(cell.Text.Replace('：', ':'));
        return null;
    }

    public override object? Write(Source value) => value.ToString() is { Length: > 0 } text ? text : null;
}
