namespace Matching.Catalog;

/// <summary>A made-up company that stands for all of its kind, and what it would need as far as its kind tells.</summary>
/// <param name="Company">The company.</param>
/// <param name="Need">Its need; nothing is stated.</param>
public readonly record struct CompanyKind(CompanyEntry Company, Need Need)
{
    /// <summary>The kind of a company that has asked for nothing.</summary>
    internal static CompanyKind Of(CompanyEntry company) => new(company, Need.Of(company, null));

    /// <summary>Such a company and an offering.</summary>
    public Pair With(Offering offering, DateOnly asOf, CatalogSnapshot catalog) => new(Company, offering, Need, asOf, catalog);
}
