using Matching.Domain;

namespace Matching.Import;

/// <summary>Real numbers: fractions, which may be written with a percent sign, and degrees.</summary>
internal sealed class RealCells(double min, double max, Text permitted, bool fraction) : CellType<double?>
{
    private static readonly MeasureUnit[] FractionUnits = [new("", 1), new("%", 0.01m)];

    /// <summary>The fault of a value beyond <c>max</c>, when it says more than the range; a warning lets the value through.</summary>
    public Func<double, Fault?>? AboveMax { get; init; }

    public override Text Permitted => permitted;

    public override IReadOnlyList<MeasureUnit> Units => fraction ? FractionUnits : [];

    public override Fault? Read(Cell cell, MeasureUnit? unit, out double? value)
    {
        value = null;
        if (Numbers.ReadReal(cell, out var number, out var percent) is { } fault) return fault;
        if (percent && !fraction)
            return new(new("此列不是百分比", "this column is no percentage"), new("去掉百分号", "remove the percent sign"));

        // Dividing, not multiplying by 0.01: 12 becomes the double nearest to 0.12.
        var inHundredths = percent || unit is { Factor: not 1 };
        if (inHundredths && !percent) number /= 100;
        if (number > max && AboveMax?.Invoke(number) is { } above)
        {
            if (above.Severity == IssueSeverity.Error) return above;
            value = number;
            return inHundredths ? null : above;
        }

        if (number < min || number > max) return Faults.OutOfRange((decimal)min, (decimal)max, "");
        value = number;
        return null;
    }

    public override object? Write(double? value) => value;
}
