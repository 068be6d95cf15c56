namespace Matching.Evaluation;

/// <summary>What a paired test of two methods on the same queries found.</summary>
/// <param name="Difference">Mean of first minus second per query, with its bootstrap interval.</param>
/// <param name="PValue">
/// Two-sided p-value, above 0 and at most 1: how often a difference at least this large arises when the two methods are interchangeable. Null
/// when no query has a value for both.
/// </param>
public readonly record struct PairedTest(Estimate Difference, double? PValue);
