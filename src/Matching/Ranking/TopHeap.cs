using System.Buffers;

namespace Matching.Ranking;

/// <summary>
/// Keeps the best places of those offered, by <see cref="RankedCandidate.BestFirst"/>: fewer failed gates, then the higher score, NaN last, then the
/// order of keys. The worst of those kept lies on top, so that what is worse still is turned away by one look.
/// </summary>
/// <remarks>Not safe for concurrent callers. Its room comes from the pool and goes back there.</remarks>
internal sealed class TopHeap(ICandidates candidates, int capacity) : IComparer<RankedPlace>, IDisposable
{
    private readonly RankedPlace[] _kept = ArrayPool<RankedPlace>.Shared.Rent(capacity);
    private int _count;

    /// <summary>Those kept, in no order.</summary>
    public ReadOnlySpan<RankedPlace> Kept => _kept.AsSpan(0, _count);

    /// <summary>A place that fails more gates than this is not kept.</summary>
    public int MostFailures => _count < capacity ? int.MaxValue : capacity > 0 ? _kept[0].Failures : 0;

    /// <summary>A place that fails no gate and scores below this is not kept.</summary>
    public double LeastScore => _count == capacity && capacity > 0 && _kept[0].Failed == 0 ? _kept[0].Score : double.NegativeInfinity;

    /// <summary>Keeps a place if it is among the best so far.</summary>
    public void Offer(in RankedPlace place)
    {
        if (_count < capacity)
        {
            _kept[_count] = place;
            Rise(_count++);
        }
        else if (capacity > 0 && Compare(place, _kept[0]) < 0)
        {
            _kept[0] = place;
            Sink();
        }
    }

    /// <summary>Those kept, best first.</summary>
    public RankedPlace[] BestFirst()
    {
        var ordered = Kept.ToArray();
        Array.Sort(ordered, this);
        return ordered;
    }

    /// <summary>Below 0 when x ranks before y.</summary>
    public int Compare(RankedPlace x, RankedPlace y)
    {
        if (x.Failed != y.Failed)
        {
            var byFailures = x.Failures - y.Failures;
            if (byFailures != 0) return byFailures;
        }

        var byScore = y.Score.CompareTo(x.Score);
        return byScore != 0 ? byScore : candidates.KeyOrder(x.Place).CompareTo(candidates.KeyOrder(y.Place));
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<RankedPlace>.Shared.Return(_kept);

    private void Rise(int at)
    {
        while (at > 0)
        {
            var above = (at - 1) / 2;
            if (Compare(_kept[at], _kept[above]) <= 0) return;
            (_kept[at], _kept[above]) = (_kept[above], _kept[at]);
            at = above;
        }
    }

    private void Sink()
    {
        var at = 0;
        while (true)
        {
            var below = (2 * at) + 1;
            if (below >= _count) return;
            if (below + 1 < _count && Compare(_kept[below + 1], _kept[below]) > 0) below++;
            if (Compare(_kept[below], _kept[at]) <= 0) return;
            (_kept[at], _kept[below]) = (_kept[below], _kept[at]);
            at = below;
        }
    }
}
