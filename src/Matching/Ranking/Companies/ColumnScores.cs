using System.Buffers;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Scores companies with any method: all features are laid out as numbers.</summary>
internal sealed class ColumnScores(CompanyScan scan, CompanyLookups lookups, IColumnScorer scorer) : ICompanyScores
{
    /// <inheritdoc/>
    public void Score(int start, Span<double> scores)
    {
        var rows = scores.Length;
        var rented = ArrayPool<float>.Shared.Rent(FeatureSchema.Current.Count * rows);
        var columns = rented.AsSpan(0, FeatureSchema.Current.Count * rows);
        for (var feature = 0; feature < FeatureSchema.Current.Count; feature++)
        {
            var column = columns.Slice(feature * rows, rows);
            if (lookups.Values(feature) is { } values) lookups.Spread(feature, values, start, column);
            else scan.Measures[feature].CopyTo(start, column);
        }

        scorer.Score(columns, rows, scores);
        ArrayPool<float>.Shared.Return(rented);
    }
}
