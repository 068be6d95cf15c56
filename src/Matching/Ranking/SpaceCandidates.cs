using System.Numerics;
using Matching.Catalog;
using Matching.Features;
using Matching.Gates;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Spaces for one company and what it needs: features of the company are measured once, features of the space come ready.</summary>
internal sealed class SpaceCandidates : ICandidates
{
    private const int LeastBlock = 1_024, MostBlock = 16_384;

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
        BlockSize = Math.Clamp((Count + Environment.ProcessorCount - 1) / Environment.ProcessorCount, LeastBlock, MostBlock);
        for (var i = 0; i < _ofCompany.Length; i++)
        {
            var feature = FeatureSchema.Current.Features[i];
            if (feature.Scope == FeatureScope.Company) _ofCompany[i] = feature.Value(query);
        }
    }

    /// <inheritdoc/>
    public int Count => _table.Spaces.Length;

    /// <inheritdoc/>
    /// <remarks>
    /// One block a core: a forest is folded and decoded for each. Four a core would even out that buildings take longer than plots, and took half as long
    /// again.
    /// </remarks>
    public int BlockSize { get; }

    /// <inheritdoc/>
    public int KeyOrder(int place) => _table.KeyOrder(place);

    /// <summary>The pair at a place.</summary>
    public Pair PairAt(int place) => new(_query.Company, _table.Spaces[place], _query.Need, _query.AsOf, _query.Catalog);

    /// <inheritdoc/>
    public void Evaluate(int start, Span<double> scores, Span<uint> failed) => Evaluate(start, scores, failed, int.MaxValue);

    /// <inheritdoc/>
    public void Evaluate(int start, Span<double> scores, Span<uint> failed, int mostFailures)
    {
        using var scratch = new SpaceScratch(scores.Length);
        var kept = 0;
        for (var from = 0; from < scores.Length; from += SpaceScratch.Strip)
        {
            var strip = Math.Min(SpaceScratch.Strip, scores.Length - from);
            var pairs = scratch.Pairs.AsSpan(0, strip);
            for (var row = 0; row < strip; row++) pairs[row] = PairAt(start + from + row);
            GateSet.Failed(pairs, failed.Slice(from, strip));
            var found = 0;
            for (var row = 0; row < strip; row++)
            {
                if (BitOperations.PopCount(failed[from + row]) > mostFailures) continue;
                scratch.Places[kept + found] = start + from + row;
                pairs[found++] = pairs[row];
            }

            MeasurePairs(pairs[..found], scratch.Columns.AsSpan(kept), scores.Length);
            kept += found;
        }

        var columns = Close(scratch.Columns, scores.Length, kept);
        FillKnown(columns, scratch.Places.AsSpan(0, kept));
        _scorer.Score(columns, kept, scratch.Scores.AsSpan(0, kept));
        scores.Fill(double.NaN);
        for (var row = 0; row < kept; row++) scores[scratch.Places[row] - start] = scratch.Scores[row];
    }

    // Strip by strip, while what the gates just looked at is still at hand.
    private static void MeasurePairs(ReadOnlySpan<Pair> pairs, Span<float> columns, int stride)
    {
        var features = FeatureSchema.Current.Features;
        for (var i = 0; i < features.Count; i++)
        {
            if (features[i].Scope == FeatureScope.Pair) features[i].Values(pairs, columns.Slice(i * stride, pairs.Length));
        }
    }

    // Columns had room for every row; the rows that were left out leave no gaps behind.
    private static Span<float> Close(float[] columns, int stride, int rows)
    {
        var count = FeatureSchema.Current.Count;
        for (var i = 1; i < count && rows < stride; i++) columns.AsSpan(i * stride, rows).CopyTo(columns.AsSpan(i * rows));
        return columns.AsSpan(0, count * rows);
    }

    private void FillKnown(Span<float> columns, ReadOnlySpan<int> places)
    {
        var features = FeatureSchema.Current.Features;
        var ofSpaces = _ofSpaces.AsSpan();
        for (var i = 0; i < features.Count; i++)
        {
            var column = columns.Slice(i * places.Length, places.Length);
            if (features[i].Scope == FeatureScope.Company) column.Fill(_ofCompany[i]);
            if (features[i].Scope != FeatureScope.Offering) continue;
            for (var row = 0; row < places.Length; row++) column[row] = ofSpaces[places[row]];
            ofSpaces = ofSpaces[Count..];
        }
    }
}
