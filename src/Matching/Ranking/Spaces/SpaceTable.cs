using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Ranking;

/// <summary>
/// The spaces of a catalog that one kind of enquiry asks for, with what is the same for whoever asks: their figures, and their order by key. Made once for
/// a catalog. Safe for concurrent callers.
/// </summary>
internal sealed class SpaceTable
{
    private static readonly ConditionalWeakTable<CatalogSnapshot, ConcurrentDictionary<SpaceType, SpaceTable>> Made = [];

    private readonly int[] _keyOrder;
    private readonly ByDay<SpaceScan> _scans = new();

    private SpaceTable(CatalogSnapshot catalog, SpaceType wanted)
    {
        Catalog = catalog;
        Columns = new SpaceColumns(catalog.Offerings.Where(o => o.IsOfType(wanted)));
        _keyOrder = new int[Spaces.Length];
        var places = Enumerable.Range(0, Spaces.Length).OrderBy(place => Spaces[place].Id.ToString(), StringComparer.Ordinal);
        foreach (var (rank, place) in places.Index()) _keyOrder[place] = rank;
    }

    /// <summary>The catalog.</summary>
    public CatalogSnapshot Catalog { get; }

    /// <summary>The spaces' figures.</summary>
    public SpaceColumns Columns { get; }

    /// <summary>The spaces, by place.</summary>
    public Offering[] Spaces => Columns.Spaces;

    /// <summary>The spaces of a catalog that are of a kind.</summary>
    public static SpaceTable Of(CatalogSnapshot catalog, SpaceType wanted) =>
        Made.GetOrCreateValue(catalog).GetOrAdd(wanted, static (kind, from) => new SpaceTable(from, kind), catalog);

    /// <summary>A space's rank by its written key, ordinal.</summary>
    public int KeyOrder(int place) => _keyOrder[place];

    /// <summary>The spaces as they stand on a day.</summary>
    public SpaceScan On(DateOnly day) => _scans.Of(day, asked => new SpaceScan(this, asked));
}
