using System.Buffers;

namespace Matching.Ranking;

/// <summary>Keeps what candidates were found to be, so that asking for more of the best of them costs no second scoring.</summary>
/// <remarks>
/// Every place is scored in full, whatever it fails, as a later pass may want it. Passes follow one another; within one, blocks may be asked for at the
/// same time. Twelve bytes a place, which come from the pool and go back there.
/// </remarks>
/// <param name="source">The candidates.</param>
internal sealed class RememberedCandidates(ICandidates source) : ICandidates, IDisposable
{
    private readonly double[] _scores = ArrayPool<double>.Shared.Rent(source.Count);
    private readonly uint[] _failed = ArrayPool<uint>.Shared.Rent(source.Count);
    private readonly bool[] _known = new bool[(source.Count / source.BlockSize) + 1];

    /// <inheritdoc/>
    public int Count => source.Count;

    /// <inheritdoc/>
    public int BlockSize => source.BlockSize;

    /// <inheritdoc/>
    public void Evaluate(int start, Span<double> scores, Span<uint> failed)
    {
        var keptScores = _scores.AsSpan(start, scores.Length);
        var keptFailed = _failed.AsSpan(start, failed.Length);
        ref var known = ref _known[start / source.BlockSize];
        if (!known) source.Evaluate(start, keptScores, keptFailed);
        known = true;
        keptScores.CopyTo(scores);
        keptFailed.CopyTo(failed);
    }

    /// <inheritdoc/>
    public int KeyOrder(int place) => source.KeyOrder(place);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_scores);
        ArrayPool<uint>.Shared.Return(_failed);
    }
}
