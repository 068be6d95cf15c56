using System.Collections;

namespace Matching.Storage;

/// <summary>A list whose rows are read when they are looked at: one after the other while it is gone through, all at once when one is asked for by its place.</summary>
/// <param name="count">How many rows there are.</param>
/// <param name="stream">Reads them in order, holding few.</param>
/// <param name="load">Reads all; they are then held as long as this list.</param>
internal sealed class LazyRows<T>(int count, Func<IEnumerable<T>> stream, Func<IReadOnlyList<T>> load) : IList<T>
{
    private readonly Lazy<IReadOnlyList<T>> _all = new(load, LazyThreadSafetyMode.PublicationOnly);

    public int Count => count;

    public bool IsReadOnly => true;

    public T this[int index]
    {
        get => _all.Value[index];
        set => throw Unchangeable();
    }

    public IEnumerator<T> GetEnumerator() => (_all.IsValueCreated ? _all.Value : stream()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void CopyTo(T[] array, int arrayIndex)
    {
        foreach (var row in this) array[arrayIndex++] = row;
    }

    public int IndexOf(T item) => Array.IndexOf([.. this], item);

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void Add(T item) => throw Unchangeable();

    public void Insert(int index, T item) => throw Unchangeable();

    public bool Remove(T item) => throw Unchangeable();

    public void RemoveAt(int index) => throw Unchangeable();

    public void Clear() => throw Unchangeable();

    private static NotSupportedException Unchangeable() => new("The rows of a store are changed by writing to it.");
}
