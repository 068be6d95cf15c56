using System.Buffers;
using System.Numerics;
using Matching.Gates;

namespace Matching.Ranking;

/// <summary>What one worker found: the best places, and counts over all that it saw.</summary>
internal sealed class TopTally(ICandidates source, int top) : IDisposable
{
    private readonly TopHeap _best = new(source, top);
    private readonly int[] _rejections = new int[GateSet.All.Count];
    private readonly double[] _scores = ArrayPool<double>.Shared.Rent(source.BlockSize);
    private readonly uint[] _failed = ArrayPool<uint>.Shared.Rent(source.BlockSize);
    private int _candidates, _feasible;
    private double _worst = double.NaN;

    /// <summary>Evaluates a block and counts it.</summary>
    /// <param name="start">Its first place.</param>
    /// <param name="length">How many places.</param>
    public void Add(int start, int length)
    {
        var scores = _scores.AsSpan(0, length);
        var failed = _failed.AsSpan(0, length);
        source.Evaluate(start, scores, failed, _best.MostFailures);

        // Nearly all places are neither among the best nor the worst so far, and neighbors fail the same gates: one comparison each settles that.
        var (least, mostFailures) = (_best.LeastScore, _best.MostFailures);
        var (same, times) = (0u, 0);
        for (var i = 0; i < length; i++)
        {
            var gates = failed[i];
            if (gates == ICandidates.NoCandidate) continue;
            _candidates++;
            if (gates == 0)
            {
                _feasible++;
                if (!(scores[i] >= _worst)) _worst = double.MinNumber(_worst, scores[i]);
                if (scores[i] < least) continue;
            }
            else
            {
                if (gates != same)
                {
                    Reject(same, times);
                    (same, times) = (gates, 0);
                }

                times++;
                if (mostFailures == 0) continue;
            }

            _best.Offer(new RankedPlace(start + i, scores[i], gates));
            (least, mostFailures) = (_best.LeastScore, _best.MostFailures);
        }

        Reject(same, times);
    }

    /// <summary>Takes in what another worker found.</summary>
    public void Merge(TopTally other)
    {
        foreach (ref readonly var place in other._best.Kept) _best.Offer(place);
        for (var i = 0; i < _rejections.Length; i++) _rejections[i] += other._rejections[i];
        _candidates += other._candidates;
        _feasible += other._feasible;
        _worst = double.MinNumber(_worst, other._worst);
    }

    /// <summary>The ranking of all that was counted.</summary>
    public TopRanking ToRanking() => new(_best.BestFirst(), _candidates, _feasible, _worst, _rejections);

    private void Reject(uint gates, int times)
    {
        for (; gates != 0; gates &= gates - 1) _rejections[BitOperations.TrailingZeroCount(gates)] += times;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _best.Dispose();
        ArrayPool<double>.Shared.Return(_scores);
        ArrayPool<uint>.Shared.Return(_failed);
    }
}
