using Matching.Domain;

namespace Matching.Import;

/// <summary>Several values in one cell, separated by <c>;</c>, <c>；</c>, <c>、</c> or <c>|</c>; written with <c>;</c>.</summary>
internal sealed class ListCells<T>(Text permitted, ListCells<T>.ItemReader read, Func<T, string> write, string moreSeparators = "") : CellType<IReadOnlyList<T>>
{
    private readonly char[] _separators = [';', '；', '、', '|', .. moreSeparators];

    /// <summary>Reads one item; returns null when all is well.</summary>
    public delegate Fault? ItemReader(string text, out T item);

    public override Text Permitted => permitted;

    public override IReadOnlyList<T> Empty => [];

    public override bool IsList => true;

    public override Fault? Read(Cell cell, MeasureUnit? unit, out IReadOnlyList<T> value)
    {
        value = Empty;
        if (Faults.IsPlaceholder(cell.Text)) return Faults.PlaceholderText(cell.Text);
        Fault? worst = null;
        var items = new List<T>();
        foreach (var part in cell.Text.Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var fault = read(part, out var item);
            if (fault is { Severity: IssueSeverity.Error }) return fault;
            worst ??= fault;
            if (!items.Contains(item)) items.Add(item);
        }

        value = items.ToArray();
        return worst;
    }

    /// <exception cref="ArgumentException">An item holds a separator: it would come back as two.</exception>
    public override object? Write(IReadOnlyList<T> value)
    {
        if (value.Count == 0) return null;
        var parts = value.Select(write).ToList();
        return parts.Find(part => part.IndexOfAny(_separators) >= 0) is { } broken
            ? throw new ArgumentException($"The list item '{broken}' holds a separator and cannot be written into one cell.", nameof(value))
            : string.Join(';', parts);
    }
}
