namespace Matching.Ranking;

/// <summary>How a value compares with the known values of others.</summary>
/// <param name="Below">Share of them that are less, 0–1.</param>
/// <param name="Above">Share of them that are more, 0–1.</param>
internal readonly record struct Standing(double Below, double Above);
