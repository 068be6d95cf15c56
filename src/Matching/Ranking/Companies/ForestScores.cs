using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Scores companies with a forest: what is known of the companies is in bins already, and what is known of the offering is folded in.</summary>
internal sealed class ForestScores : ICompanyScores, IDisposable
{
    private readonly CompiledForest _forest;
    private readonly CompanyBins _bins;
    private readonly CompanyLookups _lookups;
    private readonly sbyte[]?[] _kinds;
    private readonly bool[] _used;
    private readonly ForestScratch _query;

    public ForestScores(CompanyScan scan, CompanyLookups lookups, CompiledForest forest)
    {
        (_forest, _lookups) = (forest, lookups);
        _bins = CompanyBins.Of(forest, scan.Measures);
        _kinds = new sbyte[]?[forest.Columns.Length];
        _query = forest.Rent();
        for (var c = 0; c < _kinds.Length; c++)
        {
            _query.Ranges[c] = BinRange.Any;
            if (lookups.Values(forest.Columns[c].Input.Feature) is not { } values) continue;
            _kinds[c] = new sbyte[values.Length];
            forest.Columns[c].Bin(values, _kinds[c]);
            _query.Ranges[c] = BinRange.Of(_kinds[c]);
        }

        forest.Program.FoldInto(_query.Ranges, _query.Folded);
        _used = new bool[_kinds.Length];
        foreach (ref readonly var node in _query.Folded.Nodes) _used[node.Column] = true;
    }

    /// <inheritdoc/>
    public void Score(int start, Span<double> scores)
    {
        var scratch = _forest.Rent();
        var ranges = _bins.Ranges(start / CompanyCandidates.RunLength);
        for (var c = 0; c < _used.Length; c++)
        {
            if (!_used[c]) continue;
            var column = scratch.Bins(c)[..scores.Length];
            if (_bins[c] is { } known)
            {
                known.AsSpan(start, scores.Length).CopyTo(column);
                scratch.Ranges[c] = ranges[c];
            }
            else
            {
                _lookups.Spread(_forest.Columns[c].Input.Feature, _kinds[c], start, column);
                scratch.Ranges[c] = BinRange.Of(column);
            }
        }

        _query.Folded.FoldInto(scratch.Ranges, scratch.Folded);
        _forest.Run(scratch, scratch.Folded, scores.Length, scores);
        _forest.Return(scratch);
    }

    /// <inheritdoc/>
    public void Dispose() => _forest.Return(_query);
}
