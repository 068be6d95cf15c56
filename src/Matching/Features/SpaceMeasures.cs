using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>The features of some spaces alone on a day, feature by feature. Immutable.</summary>
internal sealed class SpaceMeasures
{
    private readonly float[]?[] _columns;

    /// <summary>Measures spaces of a catalog.</summary>
    public SpaceMeasures(Offering[] spaces, CatalogSnapshot catalog, DateOnly day)
    {
        // Such features do not look at the company: any will do.
        var nobody = CompanyEntry.OutsideCatalog(new Company { Id = "" });
        var need = Need.Of(nobody, null);
        var pairs = Array.ConvertAll(spaces, space => new Pair(nobody, space, need, day, catalog));
        _columns = [.. FeatureSchema.Current.Features.Select(feature => feature.Scope == FeatureScope.Offering ? Measured(feature, pairs) : null)];
        Count = spaces.Length;
    }

    /// <summary>How many spaces.</summary>
    public int Count { get; }

    /// <summary>The values of a feature by place, NaN where missing; null when it is not about the space alone.</summary>
    public float[]? this[int feature] => _columns[feature];

    private static float[] Measured(Feature feature, Pair[] pairs)
    {
        var column = new float[pairs.Length];
        feature.Values(pairs, column);
        return column;
    }
}
