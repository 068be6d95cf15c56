using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;

namespace Matching.Ranking;

/// <summary>
/// The spaces of a catalog that one kind of enquiry asks for, with what is the same for whoever asks: their order by key, and the features that are
/// about the space alone. Made once for a catalog. Safe for concurrent callers.
/// </summary>
internal sealed class SpaceTable
{
    // Most questions are asked as of today, a few as of the day of an enquiry.
    private const int DaysKept = 8;

    private static readonly ConditionalWeakTable<CatalogSnapshot, ConcurrentDictionary<SpaceType, SpaceTable>> Made = [];

    private readonly CatalogSnapshot _catalog;
    private readonly int[] _keyOrder;
    private readonly ConcurrentDictionary<DateOnly, float[]> _columns = new();

    private SpaceTable(CatalogSnapshot catalog, SpaceType wanted)
    {
        _catalog = catalog;
        Spaces = [.. catalog.Offerings.Where(o => o.IsSpace && IsKind(o, wanted))];
        _keyOrder = new int[Spaces.Length];
        var places = Enumerable.Range(0, Spaces.Length).OrderBy(place => Spaces[place].Id.ToString(), StringComparer.Ordinal);
        foreach (var (rank, place) in places.Index()) _keyOrder[place] = rank;
    }

    /// <summary>The spaces, in the order of the catalog.</summary>
    public Offering[] Spaces { get; }

    /// <summary>The spaces of a catalog that are of a kind.</summary>
    public static SpaceTable Of(CatalogSnapshot catalog, SpaceType wanted) =>
        Made.GetOrCreateValue(catalog).GetOrAdd(wanted, static (kind, from) => new SpaceTable(from, kind), catalog);

    /// <summary>A space's rank by its written key, ordinal.</summary>
    public int KeyOrder(int place) => _keyOrder[place];

    /// <summary>The features of the spaces alone on a day: all spaces of the first such feature of the schema, then of the second, and so on.</summary>
    public float[] Columns(DateOnly day)
    {
        if (_columns.TryGetValue(day, out var columns)) return columns;
        if (_columns.Count >= DaysKept) _columns.Clear();
        return _columns.GetOrAdd(day, Measure);
    }

    private float[] Measure(DateOnly day)
    {
        // Such features do not look at the company: any will do.
        var nobody = CompanyEntry.OutsideCatalog(new Company { Id = "" });
        var need = Need.Of(nobody, null);
        var pairs = Array.ConvertAll(Spaces, space => new Pair(nobody, space, need, day, _catalog));
        var features = FeatureSchema.Current.Features.Where(f => f.Scope == FeatureScope.Offering).ToArray();
        var columns = new float[features.Length * pairs.Length];
        for (var i = 0; i < features.Length; i++) features[i].Values(pairs, columns.AsSpan(i * pairs.Length, pairs.Length));
        return columns;
    }

    // A building of unknown type may be the right kind: it stays, and the use gate asks.
    private static bool IsKind(Offering offering, SpaceType wanted) => wanted switch
    {
        SpaceType.Plot => offering.Plot is not null,
        SpaceType.Building => offering.Building is { Type: not (BuildingType.StandardFactory or BuildingType.LogisticsWarehouse) },
        SpaceType.Factory => offering.Building is { Type: null or BuildingType.StandardFactory or BuildingType.ParkLowRise },
        SpaceType.Warehouse => offering.Building is { Type: null or BuildingType.LogisticsWarehouse },
        _ => true,
    };
}
