using Matching.Catalog;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>What the micro-benchmarks share within a process: a small simulated world and a drawn forest of the size that is served.</summary>
internal static class MicroWorld
{
    public const int Companies = 20_000, Spaces = 1_000, Trees = 500, Leaves = 31, Top = 100;

    private const int Seed = 20200831;

    private static readonly Lazy<BenchmarkWorld> LazyWorld = new(() => BenchmarkWorld.Draw(Companies, Spaces, Seed));
    private static readonly Lazy<Forest> LazyForest = new(DrawForest);

    public static BenchmarkWorld World => LazyWorld.Value;

    public static Forest Forest => LazyForest.Value;

    /// <summary>One space that is shown to all companies.</summary>
    public static Offering Space => World.SomeSpaces(1)[0];

    /// <summary>Pairs of some companies with <see cref="Space"/>.</summary>
    public static Pair[] Pairs(int count) => [.. World.Catalog.Companies.Take(count).Select(company => World.Catalog.Pair(company, Space, World.AsOf))];

    private static Forest DrawForest()
    {
        var random = new Random(Seed);
        var pairs = Enumerable.Range(0, 4_000).Select(_ =>
            World.Catalog.Pair(World.Catalog.Companies[random.Next(Companies)], World.Spaces[random.Next(Spaces)], World.AsOf));
        var rows = EncodedRows.Of(FeatureTable.Extract(FeatureSchema.Current, [.. pairs]));
        return DrawnForest.Draw(rows, MissingEncoder.Input(FeatureSchema.Current), Trees, Leaves, Seed);
    }
}
