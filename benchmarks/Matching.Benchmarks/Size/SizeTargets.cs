namespace Matching.Benchmarks.Size;

/// <summary>What has to be reached with a million companies.</summary>
internal static class SizeTargets
{
    private const int Companies = 1_000_000, Spaces = 200;

    /// <summary>Judges the measurement with the most spaces; nothing is judged where no million was measured.</summary>
    public static IReadOnlyList<Target> Of(IEnumerable<SizeMeasurement> measurements) =>
    [
        .. measurements.Where(m => m.Companies == Companies)
            .OrderByDescending(m => m.Spaces)
            .Take(1)
            .SelectMany(m => new[]
            {
                new Target($"{Companies:N0} companies x {Spaces} spaces, s", m.MeasuredSeconds * Spaces / m.MeasuredSpaces, 25, 10, LessIsBetter: true),
                new Target($"one space x {Companies:N0} companies, ms", m.SpaceMilliseconds, 300, 100, LessIsBetter: true),
                new Target("peak resident memory of serving, MB", m.PeakMegabytes, 400, 200, LessIsBetter: true),
                new Target("snapshot load, ms", m.LoadMilliseconds, 2_000, 300, LessIsBetter: true),
            }),
    ];
}
