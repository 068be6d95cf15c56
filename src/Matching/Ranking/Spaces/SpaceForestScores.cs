using System.Buffers;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>
/// Scores spaces with a forest: what is known of the spaces alone is in bins already, what is known of the company is folded in, and of all that is about
/// both only what the folded trees still ask for is measured.
/// </summary>
internal sealed class SpaceForestScores : ISpaceScores, IDisposable
{
    private readonly CompiledForest _forest;
    private readonly SpaceBins _bins;
    private readonly SpaceLookups _lookups;
    private readonly sbyte[]?[] _kinds;
    private readonly bool[] _used;
    private readonly ForestScratch _query;

    // The columns of each feature that every space has a value of its own of.
    private readonly (int Feature, int[] Columns)[] _own;

    public SpaceForestScores(SpaceMeasures measures, SpaceLookups lookups, CompiledForest forest)
    {
        (_forest, _lookups) = (forest, lookups);
        _bins = SpaceBins.Of(forest, measures);
        _kinds = new sbyte[]?[forest.Columns.Length];
        _query = forest.Rent();
        _bins.Ranges.CopyTo(_query.Ranges, 0);
        for (var c = 0; c < _kinds.Length; c++)
        {
            if (lookups.Values(forest.Columns[c].Input.Feature) is not { } values) continue;
            _kinds[c] = new sbyte[values.Length];
            forest.Columns[c].Bin(values, _kinds[c]);
            _query.Ranges[c] = BinRange.Of(_kinds[c]);
        }

        forest.Program.FoldInto(_query.Ranges, _query.Folded);
        _used = new bool[_kinds.Length];
        foreach (ref readonly var node in _query.Folded.Nodes) _used[node.Column] = true;
        _own =
        [
            .. Enumerable.Range(0, _used.Length).Where(c => _used[c] && _kinds[c] is null && _bins[c] is null)
                .GroupBy(c => forest.Columns[c].Input.Feature).Select(columns => (columns.Key, columns.ToArray())),
        ];
    }

    /// <inheritdoc/>
    public void Score(int start, Span<double> scores)
    {
        var rows = scores.Length;
        var scratch = _forest.Rent();
        for (var c = 0; c < _used.Length; c++)
        {
            if (!_used[c]) continue;
            if (_bins[c] is { } known) known.AsSpan(start, rows).CopyTo(scratch.Bins(c));
            else if (_kinds[c] is { } kinds) _lookups.Spread<sbyte>(_forest.Columns[c].Input.Feature, kinds, start, scratch.Bins(c)[..rows]);
        }

        var values = ArrayPool<float>.Shared.Rent(rows);
        foreach (var (feature, columns) in _own)
        {
            _lookups.Fill(feature, start, values.AsSpan(0, rows));
            foreach (var c in columns) _forest.Columns[c].Bin(values.AsSpan(0, rows), scratch.Bins(c));
        }

        ArrayPool<float>.Shared.Return(values);
        for (var c = 0; c < _used.Length; c++)
        {
            if (_used[c]) scratch.Ranges[c] = BinRange.Of(scratch.Bins(c)[..rows]);
        }

        _query.Folded.FoldInto(scratch.Ranges, scratch.Folded);
        _forest.Run(scratch, scratch.Folded, rows, scores);
        _forest.Return(scratch);
    }

    /// <inheritdoc/>
    public void Dispose() => _forest.Return(_query);
}
