namespace Matching.Catalog;

/// <summary>An attribute of every company that has few distinct values: the list of these, and for each row which one it has.</summary>
/// <remarks>Whatever depends on the attribute alone is computed once a value instead of once a company.</remarks>
public sealed class CodedColumn<T>
{
    private readonly T[] _values;

    internal CodedColumn(Codes codes, T[] values) => (Codes, _values) = (codes, values);

    /// <summary>For each row the place of its value in <see cref="Values"/>.</summary>
    public Codes Codes { get; }

    /// <summary>The distinct values, in no particular order; each stands for at least one row.</summary>
    public IReadOnlyList<T> Values => _values;

    /// <summary>The value of a row.</summary>
    public T this[int row] => _values[Codes[row]];
}
