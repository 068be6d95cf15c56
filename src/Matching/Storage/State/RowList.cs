using System.Collections.ObjectModel;

namespace Matching.Storage;

/// <summary>A list that nobody can change and that equals another with the same elements in the same order.</summary>
/// <remarks>
/// Records compare their lists by reference. With every list of a row replaced by this one, the equality that the compiler wrote for the record
/// becomes equality of content, and an attribute added to the record later takes part in it without a word here.
/// </remarks>
internal sealed class RowList<T>(IList<T> items) : ReadOnlyCollection<T>(items), IEquatable<RowList<T>>
{
    public static new RowList<T> Empty { get; } = new([]);

    /// <summary>A copy of the elements; the list itself when it already is unchangeable.</summary>
    public static RowList<T> Of(IReadOnlyList<T> items) => items switch
    {
        RowList<T> already => already,
        { Count: 0 } => Empty,
        _ => new RowList<T>([.. items]),
    };

    public bool Equals(RowList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || this.SequenceEqual(other));

    public override bool Equals(object? obj) => Equals(obj as RowList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this) hash.Add(item);
        return hash.ToHashCode();
    }
}
