namespace Matching.Affinity;

/// <summary>What is known of a firm before anybody knows where it will settle.</summary>
/// <param name="Words">Its own words about what it does, such as its registered scope; empty when unknown.</param>
/// <param name="CapitalWan">Registered capital, 万元; null when unknown.</param>
public sealed record Firm(string Words, double? CapitalWan = null);
