using System.Diagnostics;
using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Simulation;

namespace Matching.Benchmarks.Size;

/// <summary>One size, measured in this process: opens the kept companies, ranks all companies for one space after another.</summary>
internal static class SizeCell
{
    /// <summary>Lines of each shortlist.</summary>
    public const int Top = 100;

    private const int WarmUpCompanies = 1_000;
    private const int WarmUpRounds = 30;

    /// <summary>Measures.</summary>
    /// <param name="companies">Companies.</param>
    /// <param name="spaces">Spaces.</param>
    /// <param name="folder">Where the model and the snapshot lie.</param>
    /// <param name="limit">After this much time no further space is begun; one is always ranked.</param>
    /// <param name="seed">Draws the world.</param>
    public static SizeMeasurement Measure(int companies, int spaces, string folder, TimeSpan limit, int seed)
    {
        var model = new ModelRegistry(folder, TimeProvider.System).Current(ModelKind.Outreach) ?? throw new ArgumentException($"There is no model in '{folder}'.", nameof(folder));
        WarmUp(model, seed);

        var options = SizeWorld.Options(companies, spaces, seed);
        var offered = WorldSimulator.Spaces(options);
        var watch = Stopwatch.StartNew();
        var catalog = SizeWorld.Catalog(KeptCompanies.Open(companies, folder), offered, options);
        var load = watch.Elapsed;

        var times = new List<double>(spaces);
        var pairs = 0L;
        watch.Restart();
        foreach (var space in InDrawnOrder(catalog, seed))
        {
            if (times.Count > 0 && watch.Elapsed > limit) break;
            var start = watch.Elapsed;
            pairs += BenchmarkEngine.Shortlist(catalog, space, Top, SizeWorld.AsOf(options), model).Candidates;
            times.Add((watch.Elapsed - start).TotalMilliseconds);
        }

        var memory = ResidentMemory.Now();
        return new SizeMeasurement
        {
            Companies = companies,
            Spaces = spaces,
            MeasuredSpaces = times.Count,
            LoadMilliseconds = load.TotalMilliseconds,
            SpaceMilliseconds = Median(times),
            MeasuredSeconds = times.Sum() / 1000,
            MeasuredPairs = pairs,
            PeakMegabytes = memory.Peak,
            AnonymousMegabytes = memory.Anonymous,
            FileMegabytes = memory.File,
            HeapMegabytes = GC.GetTotalMemory(forceFullCollection: true) / 1e6,
        };
    }

    // What the just-in-time compiler does is done once per start, whatever the size.
    private static void WarmUp(ModelPackage model, int seed)
    {
        var options = SizeWorld.Options(WarmUpCompanies, spaces: 10, seed);
        var catalog = SizeWorld.Catalog(CompanyTable.Pack(WorldSimulator.Companies(options)), WorldSimulator.Spaces(options), options);
        for (var round = 0; round < WarmUpRounds; round++)
            BenchmarkEngine.Shortlist(catalog, catalog.Offerings[round % catalog.Offerings.Count], Top, SizeWorld.AsOf(options), model);
    }

    // In drawn order: whatever the limit leaves is a fair sample of plots and buildings.
    private static Offering[] InDrawnOrder(CatalogSnapshot catalog, int seed)
    {
        Offering[] spaces = [.. catalog.Offerings.Where(o => o.IsSpace)];
        new Random(seed).Shuffle(spaces);
        return spaces;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
