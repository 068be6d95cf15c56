namespace Matching.Benchmarks.Engine;

/// <summary>A contender's speed, exactness and waste.</summary>
/// <param name="Timing">How fast it was.</param>
/// <param name="Accuracy">How far its scores lie from the oracle's; null where only a list comes out.</param>
/// <param name="BytesPerPair">Managed memory that one run allocates, by pair.</param>
internal sealed record Measured(Timing Timing, Accuracy? Accuracy, double BytesPerPair)
{
    public Contender Contender => Timing.Contender;

    /// <summary>Looks once more at a contender whose speed is known.</summary>
    /// <param name="timing">Its speed.</param>
    /// <param name="oracle">The oracle's scores of all rows.</param>
    public static Measured Of(Timing timing, double[] oracle)
    {
        var contender = timing.Contender;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        contender.Run();
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        var scores = contender.Scores?.Invoke();
        return new Measured(timing, scores is null ? null : Accuracy.Of(scores, oracle.AsSpan(0, scores.Length)), (double)bytes / contender.Pairs);
    }
}
