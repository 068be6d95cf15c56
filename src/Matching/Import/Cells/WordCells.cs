using Matching.Domain;

namespace Matching.Import;

/// <summary>One word of a closed set.</summary>
internal sealed class WordCells<T>(WordTable<T> words) : CellType<T?>
    where T : struct
{
    public override Text Permitted => words.Permitted;

    public override Fault? Read(Cell cell, MeasureUnit? unit, out T? value)
    {
        var known = words.TryFind(cell.Text, out var found);
        value = known ? found : null;
        return known ? null : Faults.UnknownWord(cell.Text, words.Permitted);
    }

    public override object? Write(T? value) => value is { } v ? words.Write(v) : null;
}
