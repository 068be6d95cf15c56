using System.Buffers;
using Matching.Catalog;
using Matching.Features;
using Matching.Gates;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Candidates that are given pair by pair, in the order of their keys.</summary>
/// <param name="pairs">The pairs.</param>
/// <param name="scorer">The method.</param>
internal sealed class PairCandidates(Pair[] pairs, IColumnScorer scorer) : ICandidates
{
    /// <inheritdoc/>
    public int Count => pairs.Length;

    /// <inheritdoc/>
    public int BlockSize => 1024;

    /// <inheritdoc/>
    public int KeyOrder(int place) => place;

    /// <inheritdoc/>
    public void Evaluate(int start, Span<double> scores, Span<uint> failed)
    {
        var block = pairs.AsSpan(start, scores.Length);
        var length = FeatureSchema.Current.Count * block.Length;
        var columns = ArrayPool<float>.Shared.Rent(length);
        GateSet.Failed(block, failed);
        FeatureSchema.Current.Extract(block, columns.AsSpan(0, length));
        scorer.Score(columns.AsSpan(0, length), block.Length, scores);
        ArrayPool<float>.Shared.Return(columns);
    }
}
