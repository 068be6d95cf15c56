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
        for (var i = 0; i < length; i++)
        {
            var gates = failed[i];
            if (gates == ICandidates.NoCandidate) continue;
            _candidates++;
            if (gates == 0)
            {
                _feasible++;
                _worst = double.MinNumber(_worst, scores[i]);
            }
            else
            {
                for (var rest = gates; rest != 0; rest &= rest - 1) _rejections[BitOperations.TrailingZeroCount(rest)]++;
            }

            _best.Offer(new RankedPlace(start + i, scores[i], gates));
        }
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

    /// <inheritdoc/>
    public void Dispose()
    {
        _best.Dispose();
        ArrayPool<double>.Shared.Return(_scores);
        ArrayPool<uint>.Shared.Return(_failed);
    }
}
