namespace Matching.Catalog;

/// <summary>Gives each distinct value a code, in the order in which they come.</summary>
/// <param name="comparer">What counts as the same value. The first of equal ones stands for all, so they must not differ in anything.</param>
internal sealed class CodedColumnBuilder<T>(IEqualityComparer<T> comparer)
{
    private readonly Dictionary<Key, int> _codeOf = new(new KeyComparer(comparer));
    private readonly List<T> _values = [];
    private readonly List<int> _codes = [];

    /// <summary>The code of the next row.</summary>
    public void Add(T value)
    {
        if (!_codeOf.TryGetValue(new Key(value), out var code))
        {
            code = _values.Count;
            _codeOf.Add(new Key(value), code);
            _values.Add(value);
        }

        _codes.Add(code);
    }

    /// <summary>The column, its rows in another order: row i is the one that came as number <c>order[i]</c>; null leaves them as they came.</summary>
    public CodedColumn<T> Build(int[]? order) => new(Codes.Of(Rows.InOrder(_codes, order), _values.Count), [.. _values]);

    // A dictionary takes no null as its key; null is a value here like others.
    private readonly record struct Key(T Value);

    private sealed class KeyComparer(IEqualityComparer<T> comparer) : IEqualityComparer<Key>
    {
        public bool Equals(Key x, Key y) => x.Value is null || y.Value is null ? x.Value is null && y.Value is null : comparer.Equals(x.Value, y.Value);

        public int GetHashCode(Key key) => key.Value is null ? 0 : comparer.GetHashCode(key.Value);
    }
}
