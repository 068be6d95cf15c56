using System.Numerics;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

/// <summary>Candidates whose scores, failed gates and keys are given; a place without a key holds none.</summary>
internal sealed class GivenCandidates(IReadOnlyList<(double Score, uint Failed, string? Key)> places, int blockSize) : ICandidates
{
    private readonly Dictionary<string, int> _order = places.Where(p => p.Key is not null).Select(p => p.Key!)
        .Order(StringComparer.Ordinal).Select((key, rank) => (key, rank)).ToDictionary(p => p.key, p => p.rank, StringComparer.Ordinal);

    public int Count => places.Count;

    public int BlockSize => blockSize;

    public void Evaluate(int start, Span<double> scores, Span<uint> failed) => Evaluate(start, scores, failed, int.MaxValue);

    // What need not be scored looks like the very best, so that a list which listened to it would be wrong.
    public void Evaluate(int start, Span<double> scores, Span<uint> failed, int mostFailures)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var (score, gates, key) = places[start + i];
            (scores[i], failed[i]) = (BitOperations.PopCount(gates) > mostFailures ? double.PositiveInfinity : score, key is null ? ICandidates.NoCandidate : gates);
        }
    }

    public int KeyOrder(int place) => _order[places[place].Key ?? throw new InvalidOperationException($"Nothing stands at {place}.")];
}
