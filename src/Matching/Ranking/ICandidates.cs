namespace Matching.Ranking;

/// <summary>
/// The candidates of one query, gated and scored block by block. What the ranker asks of a catalog, or of a shard of one.
/// </summary>
/// <remarks>Safe for concurrent calls on different blocks. Evaluating allocates nothing per candidate.</remarks>
public interface ICandidates
{
    /// <summary>In <c>failed</c>: nothing that may be ranked stands at this place.</summary>
    const uint NoCandidate = uint.MaxValue;

    /// <summary>How many places there are; not every place holds a candidate.</summary>
    int Count { get; }

    /// <summary>The places are best evaluated this many at a time.</summary>
    int BlockSize { get; }

    /// <summary>Scores and gates some neighboring places.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="scores">Receives one score a place; its length says how many.</param>
    /// <param name="failed">Receives the failed gates of each place, bit i for gate i of <see cref="Gates.GateSet.All"/>; or <see cref="NoCandidate"/>.</param>
    void Evaluate(int start, Span<double> scores, Span<uint> failed);

    /// <summary>
    /// Scores and gates some neighboring places, as <see cref="Evaluate(int, Span{double}, Span{uint})"/>; a place that fails more gates than asked for
    /// may be left without a score, as its rank will never be asked for.
    /// </summary>
    /// <param name="start">The first place.</param>
    /// <param name="scores">Receives one score a place; its length says how many.</param>
    /// <param name="failed">Receives the failed gates of each place.</param>
    /// <param name="mostFailures">The most failed gates with which a place still needs its score, 0 or more.</param>
    void Evaluate(int start, Span<double> scores, Span<uint> failed, int mostFailures) => Evaluate(start, scores, failed);

    /// <summary>The place's rank in the order of keys (ordinal), which breaks ties.</summary>
    int KeyOrder(int place);
}
