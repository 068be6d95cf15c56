using Matching.Features;

namespace Matching.Ranking;

/// <summary>The candidates of one query in order, with the features they were ranked by.</summary>
/// <param name="Table">The features.</param>
/// <param name="Order">All candidates, best first.</param>
public sealed record Ranking(FeatureTable Table, IReadOnlyList<RankedCandidate> Order);
