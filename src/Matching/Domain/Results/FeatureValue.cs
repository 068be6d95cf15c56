namespace Matching.Domain;

/// <summary>One feature's value for a pair.</summary>
/// <param name="Name">The feature.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Scope">What it is a number about: company, offering or pair.</param>
/// <param name="Value">The value; null when missing.</param>
/// <param name="Unit">Its unit; <c>1</c> for a pure number.</param>
/// <param name="Missing">What a missing value means.</param>
public sealed record FeatureValue(string Name, Text Label, string Scope, double? Value, string Unit, Text Missing);
