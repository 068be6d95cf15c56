namespace Matching.Rules;

/// <summary>A number that a rule compares with, and what it rests on.</summary>
/// <param name="Value">The number, in the unit of its place in the file.</param>
/// <param name="Evidence">How well it is founded.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Threshold(decimal Value, Evidence Evidence, string Source);
