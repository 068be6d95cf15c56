namespace Matching.Benchmarks.Engine;

/// <summary>All that one run measured.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Ensemble">The trees.</param>
/// <param name="All">Everybody who was measured.</param>
/// <param name="Absent">Who was not, and why.</param>
internal sealed record EngineReport(EngineOptions Options, Ensemble Ensemble, IReadOnlyList<Measured> All, IReadOnlyList<string> Absent)
{
    /// <summary>How many times as fast as LightGBM's native prediction of the same pairs on the same number of threads.</summary>
    public double RatioToLightGbm(Measured measured) =>
        measured.Timing.RatioTo(Find(measured.Contender.Yardstick, measured.Contender.Threads)!.Timing);

    public Measured? Find(string name, int threads) => All.FirstOrDefault(m => m.Contender.Name == name && m.Contender.Threads == threads);
}
