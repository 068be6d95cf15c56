using System.Buffers;
using System.Numerics;
using Matching.Catalog;
using Matching.Gates;

namespace Matching.Ranking;

/// <summary>
/// The gates that every space fails for one enquiry, known before any space is scored: so that those are never scored whose rank a list will not reach.
/// </summary>
internal sealed class SpaceGates : IDisposable
{
    // A multiple of what is looked at together, and enough to be worth a thread.
    private const int Chunk = 1_024;

    private readonly SpaceView _spaces;
    private readonly SpaceScan _scan;
    private readonly uint[]?[] _byTrait;
    private readonly uint[] _failed;

    public SpaceGates(SpaceView spaces, SpaceScan scan)
    {
        (_spaces, _scan) = (spaces, scan);
        _failed = ArrayPool<uint>.Shared.Rent(Math.Max(1, spaces.Count));
        _byTrait = Array.ConvertAll(Enum.GetValues<SpaceTrait>(), ByKind);
        var chunks = (spaces.Count + Chunk - 1) / Chunk;
        if (chunks < 2 * Environment.ProcessorCount) Look(0, spaces.Count);
        else Parallel.For(0, chunks, chunk => Look(chunk * Chunk, Math.Min(Chunk, spaces.Count - (chunk * Chunk))));
        foreach (var offering in spaces.Waivers.OfferingsOf(spaces.Company.Company.Id))
        {
            if (spaces.PlaceOf(offering) is >= 0 and var place) _failed[place] = GateSet.Failed(spaces.PairAt(place));
        }
    }

    /// <summary>The gates that each space fails, by place.</summary>
    public ReadOnlySpan<uint> Failed => _failed.AsSpan(0, _spaces.Count);

    /// <summary>The most failed gates of a space that may stand among the best so many; no limit when there are not so many.</summary>
    public int MostFailures(int top)
    {
        Span<int> counts = stackalloc int[GateSet.All.Count + 1];
        counts.Clear();
        foreach (var failed in Failed) counts[BitOperations.PopCount(failed)]++;
        for (var most = 0; most < counts.Length; most++)
        {
            if ((top -= counts[most]) <= 0) return most;
        }

        return int.MaxValue;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<uint>.Shared.Return(_failed);

    // Null where no gate with this trait fails any space.
    private uint[]? ByKind(SpaceTrait trait)
    {
        if (_scan.By(trait) is not { } kinds || !GateSet.Sees(trait)) return null;
        var table = Array.ConvertAll(kinds.Samples, sample => GateSet.Failed(_spaces.With(sample), trait));
        return Array.TrueForAll(table, mask => mask == 0) ? null : table;
    }

    private void Look(int start, int length)
    {
        var plots = Math.Clamp(_spaces.Plots.Count - start, 0, length);
        var failed = _failed.AsSpan(start, length);
        failed.Clear();
        _spaces.Units.Look(start + plots - _spaces.Plots.Count, length - plots);
        GateSet.Mark(_spaces, start, failed[..plots]);
        GateSet.Mark(_spaces, start + plots, failed[plots..]);
        for (var trait = 0; trait < _byTrait.Length; trait++)
        {
            if (_byTrait[trait] is not { } table) continue;
            var codes = _scan.By((SpaceTrait)trait)!.Codes.AsSpan(start, length);
            for (var i = 0; i < length; i++) failed[i] |= table[codes[i]];
        }
    }
}
