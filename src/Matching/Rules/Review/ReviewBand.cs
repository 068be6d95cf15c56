using Matching.Domain;

namespace Matching.Rules;

/// <summary>A band of review points.</summary>
/// <param name="Letter">A to D.</param>
/// <param name="From">The least points.</param>
/// <param name="Name">What it means for the project.</param>
public sealed record ReviewBand(string Letter, Threshold From, Text Name);
