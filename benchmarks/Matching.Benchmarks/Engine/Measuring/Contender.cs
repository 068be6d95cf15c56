namespace Matching.Benchmarks.Engine;

/// <summary>One way to score pairs, ready to be timed.</summary>
/// <param name="Name">Its name in tables and reports.</param>
/// <param name="Part">What is timed of the way from pairs to a list.</param>
/// <param name="Threads">Threads that it may use.</param>
/// <param name="Pairs">Pairs that one run scores.</param>
/// <param name="Run">One run.</param>
/// <param name="Yardstick">Whom its speed is compared with: who scores the same pairs on as many threads.</param>
/// <param name="Scores">The scores of the last run, for the first rows of all; null where only a list comes out.</param>
/// <param name="FirstSeconds">How long the very first run took, which also makes ready what later ones find; null where that is of no interest.</param>
internal sealed record Contender(
    string Name, Part Part, int Threads, int Pairs, Action Run, string Yardstick = LightGbmContender.Name, Func<double[]>? Scores = null, double? FirstSeconds = null)
{
    /// <summary>What one run takes at a rate, s.</summary>
    public double SecondsAt(double rate) => Pairs / rate;
}
