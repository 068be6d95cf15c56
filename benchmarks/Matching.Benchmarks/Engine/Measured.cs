namespace Matching.Benchmarks.Engine;

/// <summary>A contender's speed and exactness.</summary>
/// <param name="Timing">How fast it was.</param>
/// <param name="Accuracy">How far its scores lie from the oracle's; null where only a list comes out.</param>
internal sealed record Measured(Timing Timing, Accuracy? Accuracy)
{
    public Contender Contender => Timing.Contender;
}
