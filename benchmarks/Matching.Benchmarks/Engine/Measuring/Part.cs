namespace Matching.Benchmarks.Engine;

/// <summary>What is timed of the way from pairs to a list.</summary>
internal enum Part
{
    /// <summary>Rows are in memory; only trees are evaluated.</summary>
    Trees,

    /// <summary>Everything that a user waits for: gates, features, bins, trees, the best hundred and their reasons.</summary>
    WholeList,
}
