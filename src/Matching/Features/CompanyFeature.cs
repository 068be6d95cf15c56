using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>A feature of the company alone. Facts that were not yet known on the day count as missing.</summary>
public abstract class CompanyFeature(string name, Text label, string unit, double min, double max, Text missing)
    : Feature(name, label, FeatureScope.Company, unit, min, max, missing)
{
    /// <summary>
    /// For each row the code of its kind, when all companies of a kind have the same value on every day on which their facts are known: the feature then
    /// needs to be asked once a kind. Null when each company may differ.
    /// </summary>
    internal virtual Codes? Kinds(CompanyTable table) => null;

    /// <summary>The value for a company on a day, the same as for any pair of it.</summary>
    internal float Value(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        company.FactsKnownOn(asOf) ? Clip(Compute(company, asOf, rules), Min, Max) : float.NaN;

    /// <inheritdoc/>
    protected sealed override double Compute(in Pair pair) =>
        pair.Company.FactsKnownOn(pair.AsOf) ? Compute(pair.Company, pair.AsOf, pair.Catalog.Rules) : double.NaN;

    /// <summary>The value for a company whose facts are known on the day.</summary>
    /// <param name="company">The company.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="rules">The rules of grading, for those features that grade.</param>
    protected abstract double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules);
}
