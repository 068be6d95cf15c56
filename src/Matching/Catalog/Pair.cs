namespace Matching.Catalog;

/// <summary>A company and an offering on a day: what gates check and features measure.</summary>
/// <param name="Company">The company.</param>
/// <param name="Offering">The offering.</param>
/// <param name="Need">What the company needs, as known on the day.</param>
/// <param name="AsOf">The day; nothing later may be used.</param>
/// <param name="Catalog">The catalog both come from, for ties and history.</param>
public readonly record struct Pair(CompanyEntry Company, Offering Offering, Need Need, DateOnly AsOf, CatalogSnapshot Catalog);
