namespace Matching.Domain;

/// <summary>What one feature adds to a score.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Value">Its value; null when missing.</param>
/// <param name="Contribution">What it adds to the base; below 0 it takes away.</param>
/// <param name="Theme">What the feature is about.</param>
public sealed record FeatureContribution(string Feature, double? Value, double Contribution, Theme Theme);
