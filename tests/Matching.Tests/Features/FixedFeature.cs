using Matching.Catalog;
using Matching.Domain;
using Matching.Features;

namespace Matching.Tests.Features;

/// <summary>A feature that always has the same value.</summary>
internal sealed class FixedFeature(double value, string name = "fixed", string unit = "1", double min = -1, double max = 1, FeatureScope scope = FeatureScope.Pair)
    : Feature(name, new Text("定值", "fixed"), scope, unit, min, max, "never missing")
{
    protected override double Compute(in Pair pair) => value;
}
