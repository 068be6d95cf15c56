using Matching.Domain;

namespace Matching.Import;

/// <summary>Decimal numbers within a range, in the unit that the header names.</summary>
internal sealed class NumberCells(decimal min, decimal max, bool whole = false, params MeasureUnit[] units) : CellType<decimal?>
{
    /// <summary>What a value out of range probably means: (value in the column's unit, unit of the header) to a fault, or null for the plain one.</summary>
    public Func<decimal, MeasureUnit?, Fault?>? Guess { get; init; }

    public override IReadOnlyList<MeasureUnit> Units => units;

    public override Text Permitted { get; } = Describe(min, max, whole);

    public override Fault? Read(Cell cell, MeasureUnit? unit, out decimal? value)
    {
        value = null;
        if (Numbers.ReadDecimal(cell, out var number) is { } fault) return fault;
        if (unit is { Factor: not 1 }) number *= unit.Factor;
        if (whole && number != decimal.Truncate(number))
            return new(new("应为整数", "must be a whole number"), new($"写成 {decimal.Round(number):0}", $"write {decimal.Round(number):0}"));
        if (number < min || number > max)
            return Guess?.Invoke(number, unit) ?? (number < 0 && min >= 0 ? Faults.Negative : Faults.OutOfRange(min, max, units.FirstOrDefault()?.Name ?? ""));
        value = number;
        return null;
    }

    public override object? Write(decimal? value) => value;

    /// <summary>The same numbers held as a domain type.</summary>
    public MappedCells<T> As<T>(Func<decimal, T> read, Func<T, decimal> write)
        where T : struct
    {
        return new MappedCells<T>(this, read, write);
    }

    private static Text Describe(decimal min, decimal max, bool whole)
    {
        var (zh, en) = whole ? ("整数", "whole number") : ("数字", "number");
        if (min <= -Numbers.Largest) return new Text(zh, en);
        var range = max >= Numbers.Largest ? $"≥ {Faults.Plain(min)}" : $"{Faults.Plain(min)}–{Faults.Plain(max)}";
        return new Text($"{zh}，{range}", $"{en}, {range}");
    }
}
