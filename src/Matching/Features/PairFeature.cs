using Matching.Domain;

namespace Matching.Features;

/// <summary>A feature of a company and an offering together.</summary>
public abstract class PairFeature(string name, Text label, string unit, double min, double max, Text missing)
    : Feature(name, label, FeatureScope.Pair, unit, min, max, missing);
