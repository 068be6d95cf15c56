using Matching.Catalog;
using Matching.Merit;
using Matching.Rules;

namespace Matching.Planning;

/// <summary>How much a company counts by its leading-enterprise tier: "do we want them?" as a stated weight, never mixed in silently.</summary>
internal static class TierWorth
{
    /// <summary>The weight of a company, 1 unless its tier has another.</summary>
    /// <param name="rules">The rules of the tiers.</param>
    /// <param name="worth">Weights by tier, 0–5.</param>
    /// <param name="company">The company.</param>
    /// <param name="asOf">The day.</param>
    public static double Of(RuleBook rules, IReadOnlyDictionary<int, double> worth, CompanyEntry company, DateOnly asOf) =>
        worth.Count == 0 ? 1 : worth.GetValueOrDefault(LeadingEnterprise.TierOf(rules, company.Company, company.Fit, asOf), 1);

    /// <summary>Checks the weights.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not a number; the message names it.</exception>
    public static void Validate(IReadOnlyDictionary<int, double> worth)
    {
        foreach (var (tier, weight) in worth)
            if (!(double.IsFinite(weight) && weight >= 0)) throw new ArgumentException($"Tier {tier} weighs {weight}; a weight is 0 or more.");
    }
}
