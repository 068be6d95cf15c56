using Matching.Ranking;

namespace Matching.Explain;

/// <summary>All candidates of one query with their scores and failed constraints, and one of them that is asked about.</summary>
internal sealed class ScoredList : IDisposable
{
    private readonly ICandidates _candidates;
    private readonly TopHeap _order;
    private readonly double[] _scores;
    private readonly uint[] _failed;
    private readonly int _place;

    /// <summary>Scores all candidates.</summary>
    /// <param name="candidates">The candidates; disposed of with the list.</param>
    /// <param name="place">The place of the one that is asked about.</param>
    public ScoredList(ICandidates candidates, int place)
    {
        (_candidates, _place) = (candidates, place);
        _order = new TopHeap(candidates, capacity: 0);
        (_scores, _failed) = (new double[candidates.Count], new uint[candidates.Count]);
        for (var start = 0; start < Count; start += candidates.BlockSize)
        {
            var length = Math.Min(candidates.BlockSize, Count - start);
            candidates.Evaluate(start, _scores.AsSpan(start, length), _failed.AsSpan(start, length));
        }
    }

    /// <summary>How many places there are.</summary>
    public int Count => _scores.Length;

    /// <summary>The rank of the one that is asked about, from 1; null when it may not be ranked.</summary>
    public int? Rank => RankOf(_scores[_place], _failed[_place]);

    /// <summary>Its rank if it alone stood otherwise; null when it may not be ranked.</summary>
    /// <param name="score">Its score.</param>
    /// <param name="failed">The constraints that it fails.</param>
    public int? RankOf(double score, uint failed)
    {
        if (_failed[_place] == ICandidates.NoCandidate) return null;
        var (asked, rank) = (new RankedPlace(_place, score, failed), 1);
        for (var other = 0; other < Count; other++)
        {
            if (other != _place && _failed[other] != ICandidates.NoCandidate && _order.Compare(new RankedPlace(other, _scores[other], _failed[other]), asked) < 0) rank++;
        }

        return rank;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _order.Dispose();
        (_candidates as IDisposable)?.Dispose();
    }
}
