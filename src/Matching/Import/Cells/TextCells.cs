using Matching.Domain;

namespace Matching.Import;

/// <summary>Free text, optionally checked and brought to its canonical form.</summary>
internal sealed class TextCells(Text permitted, Validators.Check? check = null) : CellType<string?>
{
    /// <summary>A cell stores 15 digits of a number; a longer code typed as a number has lost its end.</summary>
    private const double LastExact = 1e15;

    public override Text Permitted => permitted;

    /// <summary>How bad a failed check is.</summary>
    public IssueSeverity CheckSeverity { get; init; } = IssueSeverity.Error;

    public override Fault? Read(Cell cell, MeasureUnit? unit, out string? value)
    {
        value = null;
        if (cell.Kind == CellKind.Number && Math.Abs(cell.Number) >= LastExact)
            return new(
                new("表格把编码当成数字，末尾几位已丢失", "the spreadsheet took the code for a number and lost its last digits"),
                new("把该列设为“文本”后重新填写", "format the column as text and enter the code again"));
        if (Faults.IsPlaceholder(cell.Text)) return check is null ? Faults.PlaceholderText(cell.Text) : Faults.Placeholder(cell.Text);
        if (check is null)
        {
            value = cell.Text;
            return null;
        }

        if (check(cell.Text, out var canonical) is not { } failed)
        {
            value = canonical;
            return null;
        }

        if (CheckSeverity == IssueSeverity.Warning) value = cell.Text;
        return failed with { Severity = CheckSeverity };
    }

    public override object? Write(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
