using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>What the scoring engine has to reach, all on every core.</summary>
internal static class EngineTargets
{
    private const double MostDifference = 1e-6;

    public static IReadOnlyList<Target> Of(EngineReport report)
    {
        var cores = Environment.ProcessorCount;
        double? Ratio(string name) => report.Find(name, cores) is { } measured ? report.RatioToLightGbm(measured) : null;
        var kernels = report.All.Where(m => m.Contender.Part == Part.Trees && OurContenders.IsOurs(m.Contender)).ToArray();
        var lists = report.All.Where(m => m.Contender.Name.StartsWith(EndToEnd.Shortlists, StringComparison.Ordinal));
        return
        [
            new Target("shortlist of one space, 512-bit, x LightGBM", Ratio(EndToEnd.NameOf(EndToEnd.Shortlist, KernelPath.Vector512)), 100, 200),
            new Target("shortlists of 20 spaces, 512-bit, x LightGBM", Ratio(EndToEnd.NameOf(EndToEnd.Shortlists, KernelPath.Vector512)), 100, 200),
            new Target("shortlists of 20 spaces, 256-bit, x LightGBM", Ratio(EndToEnd.NameOf(EndToEnd.Shortlists, KernelPath.Vector256)), 25, 40),
            new Target("one enquiry, all spaces, x LightGBM", Ratio(EndToEnd.Match), 54, 100),
            new Target("max |Δ| / max(|oracle|, 1)", kernels.Max(m => m.Accuracy?.RelativeToOne), MostDifference, null, LessIsBetter: true),

            // Near zero no sum in fixed point or single precision can hold a share of itself.
            new Target("max |Δ| / |oracle|", kernels.Max(m => m.Accuracy?.Relative), null, null, LessIsBetter: true),

            // A call may need a few bytes, a pair none: hence whole bytes.
            new Target("whole bytes allocated by scored pair, trees", kernels.Max(m => Math.Floor(m.BytesPerPair)), 0, null, LessIsBetter: true),
            new Target("whole bytes allocated by scored pair, shortlists", lists.Max(m => Math.Floor(m.BytesPerPair)), 0, null, LessIsBetter: true),
        ];
    }
}
