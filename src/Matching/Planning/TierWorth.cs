using Matching.Catalog;
using Matching.Merit;

namespace Matching.Planning;

/// <summary>How much a company counts by its leading-enterprise tier: "do we want them?" as a stated weight, never mixed in silently.</summary>
internal static class TierWorth
{
    /// <summary>The weight of a company, 1 unless its tier has another.</summary>
    /// <param name="worth">Weights by tier, 0–5.</param>
    /// <param name="catalog">The catalog, whose rules grade.</param>
    /// <param name="company">The company.</param>
    /// <param name="asOf">The day.</param>
    public static double Of(IReadOnlyDictionary<int, double> worth, CatalogSnapshot catalog, CompanyEntry company, DateOnly asOf) =>
        worth.Count == 0 ? 1 : worth.GetValueOrDefault(LeadingEnterprise.TierOf(catalog.Rules, company.Company, company.Fit, asOf), 1);

    /// <summary>Checks the weights.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not a number; the message names it.</exception>
    public static void Validate(IReadOnlyDictionary<int, double> worth)
    {
        foreach (var (tier, weight) in worth)
            if (!(double.IsFinite(weight) && weight >= 0)) throw new ArgumentException($"Tier {tier} weighs {weight}; a weight is 0 or more.");
    }
}
