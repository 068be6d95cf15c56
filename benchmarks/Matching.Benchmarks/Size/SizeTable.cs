using System.Globalization;

namespace Matching.Benchmarks.Size;

/// <summary>The measurements as a table of Markdown. What was reckoned from some spaces carries a tilde.</summary>
internal static class SizeTable
{
    public const string Head = """
        | companies | spaces | built and saved, s | snapshot, MB | loaded, ms | one space, ms | all spaces, s | pairs/s | peak resident, MB | own + of files at the end, MB | managed heap, MB |
        |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        """;

    public static string Row(SizeMeasurement of) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {of.Companies:N0} | {of.Spaces:N0} | {of.BuildSeconds:0.00} | {of.SnapshotMegabytes:#,0.0} | {of.LoadMilliseconds:#,0.0} | {of.SpaceMilliseconds:#,0.0} | {AllSpaces(of)} | {of.PairsPerSecond:N0} | {of.PeakMegabytes:N0} | {of.AnonymousMegabytes:N0} + {of.FileMegabytes:N0} | {of.HeapMegabytes:N0} |");

    private static string AllSpaces(SizeMeasurement of) => of.IsExtrapolated
        ? string.Create(CultureInfo.InvariantCulture, $"~ {of.AllSpacesSeconds:#,0.0} (from {of.MeasuredSpaces})")
        : of.AllSpacesSeconds.ToString("#,0.00", CultureInfo.InvariantCulture);
}
