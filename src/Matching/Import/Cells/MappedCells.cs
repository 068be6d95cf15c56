using Matching.Domain;

namespace Matching.Import;

/// <summary>Numbers that are held as a domain type, such as money.</summary>
internal sealed class MappedCells<T>(NumberCells numbers, Func<decimal, T> read, Func<T, decimal> write) : CellType<T?>
    where T : struct
{
    public override Text Permitted => numbers.Permitted;

    public override IReadOnlyList<MeasureUnit> Units => numbers.Units;

    public override Fault? Read(Cell cell, MeasureUnit? unit, out T? value)
    {
        var fault = numbers.Read(cell, unit, out var number);
        value = number is { } n ? read(n) : null;
        return fault;
    }

    public override object? Write(T? value) => value is { } v ? write(v) : null;
}
