namespace Matching.Catalog;

/// <summary>An attribute of every company that has few distinct values: the list of these, and for each row which one it has.</summary>
/// <remarks>Whatever depends on the attribute alone is computed once a value instead of once a company.</remarks>
public sealed class CodedColumn<T>
{
    private readonly int[] _codes;

    internal CodedColumn(int[] codes, IReadOnlyList<T> values) => (_codes, Values) = (codes, values);

    /// <summary>For each row the place of its value in <see cref="Values"/>.</summary>
    public ReadOnlySpan<int> Codes => _codes;

    /// <summary>The distinct values, in no particular order; each stands for at least one row.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>The value of a row.</summary>
    public T this[int row] => Values[_codes[row]];
}
