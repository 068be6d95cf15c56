using Matching.Domain;

namespace Matching.Rules;

/// <summary>One indicator of a formula.</summary>
/// <param name="Indicator">Its key, such as <c>taxPerMu</c>.</param>
/// <param name="Name">Name for people, with the unit.</param>
/// <param name="Weight">Points for a value that equals the base.</param>
/// <param name="Base">The value that earns just the weight, in the unit of the indicator.</param>
/// <param name="MissingIsBase">Whether a missing value counts as the base, that is as the mean; else it leaves its points open.</param>
public sealed record PerMuItem(string Indicator, Text Name, decimal Weight, Threshold Base, bool MissingIsBase);
