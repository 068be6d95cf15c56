using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>A feature of the offering alone.</summary>
public abstract class OfferingFeature(string name, Text label, string unit, double min, double max, Text missing)
    : Feature(name, label, FeatureScope.Offering, unit, min, max, missing)
{
    /// <inheritdoc/>
    protected sealed override double Compute(in Pair pair) => Compute(pair.Offering, pair.AsOf, pair.Catalog);

    /// <summary>The value for an offering on a day.</summary>
    protected abstract double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog);
}
