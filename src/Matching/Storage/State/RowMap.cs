using System.Collections.ObjectModel;

namespace Matching.Storage;

/// <summary>A dictionary that nobody can change and that equals another with the same pairs, in whatever order. See <see cref="RowList{T}"/>.</summary>
internal sealed class RowMap<TKey, TValue>(Dictionary<TKey, TValue> pairs) : ReadOnlyDictionary<TKey, TValue>(pairs), IEquatable<RowMap<TKey, TValue>>
    where TKey : notnull
{
    public static new RowMap<TKey, TValue> Empty { get; } = new([]);

    public static RowMap<TKey, TValue> Of(IReadOnlyDictionary<TKey, TValue> pairs) => pairs switch
    {
        RowMap<TKey, TValue> already => already,
        { Count: 0 } => Empty,
        _ => new RowMap<TKey, TValue>(new Dictionary<TKey, TValue>(pairs)),
    };

    public bool Equals(RowMap<TKey, TValue>? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Count == other.Count
                && this.All(p => other.TryGetValue(p.Key, out var value) && EqualityComparer<TValue>.Default.Equals(p.Value, value))));

    public override bool Equals(object? obj) => Equals(obj as RowMap<TKey, TValue>);

    // The sum does not depend on the order, which is not part of the equality either.
    public override int GetHashCode() => this.Aggregate(Count, (sum, p) => unchecked(sum + HashCode.Combine(p.Key, p.Value)));
}
