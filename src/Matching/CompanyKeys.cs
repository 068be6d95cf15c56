using System.Collections;
using Matching.Catalog;

namespace Matching;

/// <summary>The keys of the catalog's companies as a set, without a copy of them. The catalog is asked for only when somebody looks.</summary>
/// <param name="catalog">Gives the catalog.</param>
internal sealed class CompanyKeys(Func<CatalogSnapshot> catalog) : IReadOnlySet<string>
{
    private readonly Lazy<CompanyTable> _table = new(() => catalog().Table);

    public int Count => _table.Value.Count;

    public bool Contains(string item) => _table.Value.IndexOf(item) >= 0;

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(_table.Value.IdAt).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool IsProperSubsetOf(IEnumerable<string> other) => Copy().IsProperSubsetOf(other);

    public bool IsProperSupersetOf(IEnumerable<string> other) => Copy().IsProperSupersetOf(other);

    public bool IsSubsetOf(IEnumerable<string> other) => Copy().IsSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<string> other) => Copy().IsSupersetOf(other);

    public bool Overlaps(IEnumerable<string> other) => Copy().Overlaps(other);

    public bool SetEquals(IEnumerable<string> other) => Copy().SetEquals(other);

    private HashSet<string> Copy() => this.ToHashSet(StringComparer.Ordinal);
}
