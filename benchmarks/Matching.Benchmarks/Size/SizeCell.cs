using System.Diagnostics;
using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Ranking;
using Matching.Simulation;

namespace Matching.Benchmarks.Size;

/// <summary>One size, measured in this process: draws the world, builds the catalog, ranks all companies for one space after another.</summary>
internal static class SizeCell
{
    /// <summary>Lines of each shortlist.</summary>
    public const int Top = 100;

    /// <summary>Of ten spaces three are plots, the rest buildings: as in the district's own offer.</summary>
    private const double PlotShare = 0.3;

    private const int WarmUpCompanies = 1_000;
    private const int WarmUpRounds = 30;

    private static readonly CompanyFilter Everybody = new() { IncludeSimulated = true };

    /// <summary>Measures.</summary>
    /// <param name="companies">Companies.</param>
    /// <param name="spaces">Spaces.</param>
    /// <param name="modelFolder">Where the model lies.</param>
    /// <param name="limit">After this much time no further space is begun; one is always ranked.</param>
    /// <param name="seed">Draws the world.</param>
    public static SizeMeasurement Measure(int companies, int spaces, string modelFolder, TimeSpan limit, int seed)
    {
        var model = new ModelRegistry(modelFolder).Current(ModelKind.Outreach) ?? throw new ArgumentException($"There is no model in '{modelFolder}'.", nameof(modelFolder));
        WarmUp(model, seed);

        var options = Options(companies, spaces, seed);
        var rows = WorldSimulator.World(options);
        var watch = Stopwatch.StartNew();
        var catalog = CatalogSnapshot.Build(rows, revision: 1);
        var build = watch.Elapsed;
        rows = MatchingData.Empty;
        var heap = GC.GetTotalMemory(forceFullCollection: true);

        var times = new List<double>(spaces);
        var pairs = 0L;
        watch.Restart();
        foreach (var space in InDrawnOrder(catalog, seed))
        {
            if (times.Count > 0 && watch.Elapsed > limit) break;
            var start = watch.Elapsed;
            pairs += ShortlistRanking.Rank(catalog, space, Everybody, Top, options.LastDay, model).Candidates;
            times.Add((watch.Elapsed - start).TotalMilliseconds);
        }

        return new SizeMeasurement
        {
            Companies = companies,
            Spaces = spaces,
            MeasuredSpaces = times.Count,
            BuildSeconds = build.TotalSeconds,
            SpaceMilliseconds = Median(times),
            MeasuredSeconds = times.Sum() / 1000,
            MeasuredPairs = pairs,
            PeakMegabytes = PeakMemory.Megabytes(),
            HeapMegabytes = heap / 1e6,
        };
    }

    // What the just-in-time compiler does is done once per start, whatever the size.
    private static void WarmUp(ModelPackage model, int seed)
    {
        var options = Options(WarmUpCompanies, spaces: 10, seed);
        var catalog = CatalogSnapshot.Build(WorldSimulator.World(options), revision: 0);
        for (var round = 0; round < WarmUpRounds; round++)
            ShortlistRanking.Rank(catalog, catalog.Offerings[round % catalog.Offerings.Count], Everybody, Top, options.LastDay, model);
    }

    // In drawn order: whatever the limit leaves is a fair sample of plots and buildings.
    private static Offering[] InDrawnOrder(CatalogSnapshot catalog, int seed)
    {
        Offering[] spaces = [.. catalog.Offerings.Where(o => o.IsSpace)];
        new Random(seed).Shuffle(spaces);
        return spaces;
    }

    private static SimulationOptions Options(int companies, int spaces, int seed)
    {
        var plots = (int)(spaces * PlotShare);
        return new SimulationOptions { Companies = companies, Plots = plots, Buildings = spaces - plots, Seed = seed };
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
