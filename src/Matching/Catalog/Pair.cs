using System.Diagnostics.CodeAnalysis;

namespace Matching.Catalog;

/// <summary>A company and an offering on a day: what gates check and features measure.</summary>
public readonly struct Pair
{
    private readonly UnitOutlook _units;

    /// <summary>Brings the two together.</summary>
    /// <param name="company">The company.</param>
    /// <param name="offering">The offering.</param>
    /// <param name="need">What the company needs, as known on the day.</param>
    /// <param name="asOf">The day; nothing later may be used.</param>
    /// <param name="catalog">The catalog both come from, for ties and history.</param>
    public Pair(CompanyEntry company, Offering offering, Need need, DateOnly asOf, CatalogSnapshot catalog)
    {
        (Company, Offering, Need, AsOf, Catalog) = (company, offering, need, asOf, catalog);
        if (offering.BuildingFigures is { } building) _units = new UnitOutlook(building, need, asOf);
    }

    // The units are left out.
    private Pair(CompanyEntry company, Offering offering, Need need, CatalogSnapshot catalog, DateOnly asOf) =>
        (Company, Offering, Need, AsOf, Catalog) = (company, offering, need, asOf, catalog);

    /// <summary>The company.</summary>
    public CompanyEntry Company { get; }

    /// <summary>The offering.</summary>
    public Offering Offering { get; }

    /// <summary>What the company needs.</summary>
    public Need Need { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The catalog both come from.</summary>
    public CatalogSnapshot Catalog { get; }

    /// <summary>The same company before another offering, for those who do not ask for its units.</summary>
    internal Pair WithoutUnits(Offering offering) => new(Company, offering, Need, Catalog, AsOf);

    /// <summary>What the building's units on offer come to for the need; empty when the offering is none.</summary>
    /// <remarks>Looked at once, as half of all gates and features ask for it.</remarks>
    [UnscopedRef]
    public ref readonly UnitOutlook Units => ref _units;
}
