using System.Buffers;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Scores spaces with any method: all features are laid out as numbers.</summary>
internal sealed class SpaceColumnScores(SpaceLookups lookups, IColumnScorer scorer) : ISpaceScores
{
    /// <inheritdoc/>
    public void Score(int start, Span<double> scores)
    {
        var rows = scores.Length;
        var rented = ArrayPool<float>.Shared.Rent(FeatureSchema.Current.Count * rows);
        var columns = rented.AsSpan(0, FeatureSchema.Current.Count * rows);
        for (var feature = 0; feature < FeatureSchema.Current.Count; feature++) lookups.Fill(feature, start, columns.Slice(feature * rows, rows));
        scorer.Score(columns, rows, scores);
        ArrayPool<float>.Shared.Return(rented);
    }
}
