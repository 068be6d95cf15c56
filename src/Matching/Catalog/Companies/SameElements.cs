namespace Matching.Catalog;

/// <summary>Lists are the same value when they hold the same elements in the same order.</summary>
internal sealed class SameElements<T> : IEqualityComparer<IReadOnlyList<T>?>
{
    public bool Equals(IReadOnlyList<T>? x, IReadOnlyList<T>? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.SequenceEqual(y));

    public int GetHashCode(IReadOnlyList<T> list)
    {
        var hash = new HashCode();
        foreach (var item in list) hash.Add(item);
        return hash.ToHashCode();
    }
}
