using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Plots and buildings before one company and what it needs, on a day: what gates and features look at when they judge many spaces at once.</summary>
/// <param name="columns">The spaces.</param>
/// <param name="query">The company, its need and the day, with any offering.</param>
internal sealed class SpaceView(SpaceColumns columns, Pair query) : IDisposable
{
    /// <summary>The company.</summary>
    public CompanyEntry Company => query.Company;

    /// <summary>What it needs.</summary>
    public Need Need => query.Need;

    /// <summary>The day.</summary>
    public DateOnly AsOf => query.AsOf;

    /// <summary>The plots, which come first.</summary>
    public PlotColumns Plots => columns.Plots;

    /// <summary>The buildings, which follow.</summary>
    public BuildingColumns Buildings => columns.Buildings;

    /// <summary>What the units of the buildings come to for the need.</summary>
    public UnitOutlooks Units { get; } = new(columns.Buildings, query.Need, query.AsOf);

    /// <summary>How many spaces.</summary>
    public int Count => columns.Spaces.Length;

    /// <summary>The waivers of the catalog.</summary>
    public Waivers Waivers => query.Catalog.Waivers;

    /// <summary>The place of a space; negative when it is not among them.</summary>
    public int PlaceOf(OfferingId id) => columns.PlaceOf(id);

    /// <summary>The pair of the company and the space at a place.</summary>
    public Pair PairAt(int place) => new(query.Company, columns.Spaces[place], query.Need, query.AsOf, query.Catalog);

    /// <summary>How strongly the space at a place hosts each center.</summary>
    public double[] Hosts(int place) => columns.Spaces[place].HostWeights;

    /// <summary>The pair of the company and a space that stands for its kind; it tells nothing of units, as by these no two buildings are of a kind.</summary>
    public Pair With(Offering sample) => query.WithoutUnits(sample);

    /// <inheritdoc/>
    public void Dispose() => Units.Dispose();
}
