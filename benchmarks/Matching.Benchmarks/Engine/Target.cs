using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>A figure that has to be reached.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">What was measured; null when it could not be.</param>
/// <param name="Least">The figure that has to be reached.</param>
/// <param name="Aim">The figure that is hoped for; null when there is none.</param>
/// <param name="LessIsBetter">Whether the figure is a limit from above.</param>
internal sealed record Target(string Name, double? Value, double Least, double? Aim, bool LessIsBetter = false)
{
    private const double MostDifference = 1e-6;

    public string Verdict => Value is not { } value ? "not measured" : !Reaches(value, Least) ? "MISSED" : Aim is { } aim && !Reaches(value, aim) ? "met, aim missed" : "met";

    /// <summary>The targets of the scoring engine, all on every core.</summary>
    public static IReadOnlyList<Target> Of(EngineReport report)
    {
        var cores = Environment.ProcessorCount;
        double? Ratio(string name) => report.Find(name, cores) is { } measured ? report.RatioToLightGbm(measured) : null;
        var ours = report.All.Where(m => m.Contender.Part == Part.Trees && OurContenders.IsOurs(m.Contender)).ToArray();
        double? Widest(string name) => report.Served == KernelPath.Vector512 ? Ratio(name) : null;
        return
        [
            new Target("shortlist of one space, 512-bit, x LightGBM", Widest(EndToEnd.Shortlist), 100, 200),
            new Target("shortlists of 20 spaces, 512-bit, x LightGBM", Widest(EndToEnd.Shortlists), 100, 200),
            new Target("one enquiry, all spaces, x LightGBM", Ratio(EndToEnd.Match), 54, 100),
            new Target("256-bit path, x LightGBM", Ratio(OurContenders.NameOf(KernelPath.Vector256)), 25, 40),
            new Target("max relative difference, near zero too", ours.Max(m => m.Accuracy?.Relative), MostDifference, null, LessIsBetter: true),
            new Target("max relative difference, below 1 as 1", ours.Max(m => m.Accuracy?.RelativeToOne), MostDifference, null, LessIsBetter: true),

            // A call may need a few bytes, a pair none: hence whole bytes.
            new Target("whole bytes allocated by scored pair", ours.Max(m => Math.Floor(m.BytesPerPair)), 0, null, LessIsBetter: true),
        ];
    }

    private bool Reaches(double value, double bound) => LessIsBetter ? value <= bound : value >= bound;
}
