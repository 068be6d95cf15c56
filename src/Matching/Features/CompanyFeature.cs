using Matching.Catalog;
using Matching.Domain;

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
    internal float Value(CompanyEntry company, DateOnly asOf) => company.FactsKnownOn(asOf) ? Clip(Compute(company, asOf), Min, Max) : float.NaN;

    /// <inheritdoc/>
    protected sealed override double Compute(in Pair pair) =>
        pair.Company.FactsKnownOn(pair.AsOf) ? Compute(pair.Company, pair.AsOf) : double.NaN;

    /// <summary>The value for a company whose facts are known on the day.</summary>
    protected abstract double Compute(CompanyEntry company, DateOnly asOf);
}
