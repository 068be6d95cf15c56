using Matching.Domain;

namespace Matching.Import;

/// <summary>Where a row comes from, written <c>kind: text</c>.</summary>
internal sealed class SourceCells : CellType<Source>
{
    // The rows of a file mostly name one source: they share it, which at a million rows is a tenth of what an import holds.
    private volatile Remembered _last = new("", Source.Unstated);

    public override Text Permitted { get; } =
        new("real: 来源、illustrative: 来源（示例）、simulated: 来源（模拟）", "real: origin, illustrative: origin, simulated: origin");

    public override Source Empty => Source.Unstated;

    public override Fault? Read(Cell cell, MeasureUnit? unit, out Source value)
    {
        var last = _last;
        if (cell.Text != last.Text)
            _last = last = new Remembered(cell.Text, Faults.IsPlaceholder(cell.Text) ? Source.Unstated : Source.Parse(cell.Text.Replace('：', ':')));
        value = last.Value;
        return null;
    }

    public override object? Write(Source value) => value.ToString() is { Length: > 0 } text ? text : null;

    private sealed record Remembered(string Text, Source Value);
}
