using System.Buffers;
using Matching.Catalog;
using Matching.Features;
using Matching.Gates;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Spaces for one company and what it needs: features of the company are measured once, features of the space come ready.</summary>
internal sealed class SpaceCandidates : ICandidates
{
    private readonly SpaceTable _table;
    private readonly Pair _query;
    private readonly IColumnScorer _scorer;
    private readonly float[] _ofSpaces;
    private readonly float[] _ofCompany = new float[FeatureSchema.Current.Count];

    /// <summary>Takes a query.</summary>
    /// <param name="table">The spaces.</param>
    /// <param name="query">The company, its need and the day, with any space.</param>
    /// <param name="scorer">The method.</param>
    public SpaceCandidates(SpaceTable table, in Pair query, IColumnScorer scorer)
    {
        (_table, _query, _scorer) = (table, query, scorer);
        _ofSpaces = table.Columns(query.AsOf);
        for (var i = 0; i < _ofCompany.Length; i++)
        {
            var feature = FeatureSchema.Current.Features[i];
            if (feature.Scope == FeatureScope.Company) _ofCompany[i] = feature.Value(query);
        }
    }

    /// <inheritdoc/>
    public int Count => _table.Spaces.Length;

    /// <inheritdoc/>
    public int BlockSize => 1024;

    /// <inheritdoc/>
    public int KeyOrder(int place) => _table.KeyOrder(place);

    /// <summary>The pair at a place.</summary>
    public Pair PairAt(int place) => _query with { Offering = _table.Spaces[place] };

    /// <inheritdoc/>
    public void Evaluate(int start, Span<double> scores, Span<uint> failed)
    {
        var rows = scores.Length;
        var features = FeatureSchema.Current.Features;
        var rentedPairs = ArrayPool<Pair>.Shared.Rent(rows);
        var rentedColumns = ArrayPool<float>.Shared.Rent(features.Count * rows);
        var pairs = rentedPairs.AsSpan(0, rows);
        var columns = rentedColumns.AsSpan(0, features.Count * rows);

        for (var row = 0; row < rows; row++) pairs[row] = PairAt(start + row);
        GateSet.Failed(pairs, failed);
        var ofSpaces = _ofSpaces.AsSpan();
        for (var i = 0; i < features.Count; i++)
        {
            var column = columns.Slice(i * rows, rows);
            switch (features[i].Scope)
            {
                case FeatureScope.Company:
                    column.Fill(_ofCompany[i]);
                    break;
                case FeatureScope.Offering:
                    ofSpaces.Slice(start, rows).CopyTo(column);
                    ofSpaces = ofSpaces[Count..];
                    break;
                default:
                    features[i].Values(pairs, column);
                    break;
            }
        }

        _scorer.Score(columns, rows, scores);
        ArrayPool<float>.Shared.Return(rentedColumns);
        ArrayPool<Pair>.Shared.Return(rentedPairs, clearArray: true);
    }
}
