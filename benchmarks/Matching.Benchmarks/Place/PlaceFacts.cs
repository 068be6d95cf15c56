namespace Matching.Benchmarks.Place;

/// <summary>What the test says of a place beyond where it is. It was made with firms of all years: it chooses questions and candidates, and is never learned from.</summary>
/// <param name="MarketShare">Share of its firms that are in a trade market, 0–1.</param>
/// <param name="IsCandidate">Whether the test ranks it.</param>
internal sealed record PlaceFacts(double MarketShare, bool IsCandidate);
