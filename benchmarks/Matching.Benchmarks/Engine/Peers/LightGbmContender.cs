using Matching.Features;

namespace Matching.Benchmarks.Engine;

/// <summary>LightGBM's native prediction over rows in memory: the yardstick of every ratio.</summary>
internal static class LightGbmContender
{
    public const string Name = "lightgbm", MatchName = "lightgbm-match-rows";

    /// <summary>Rows of one run: LightGBM needs about a quarter of a second for so many on two cores.</summary>
    private const int Rows = 20_000;

    /// <summary>The pairs of one enquiry and all spaces.</summary>
    public static Contender OfMatch(LightGbmNative booster, BenchmarkWorld world, int threads)
    {
        var catalog = world.Catalog;
        var company = catalog.FindCompany(world.Enquiry.CompanyId)!;
        var table = FeatureTable.Extract(FeatureSchema.Current, [.. world.Spaces.Select(space => catalog.Pair(company, space, world.AsOf, world.Enquiry.Requirement))]);
        var values = EvaluationRows.RowMajor(EncodedRows.Of(table));
        var scores = new double[table.Pairs.Count];
        return new Contender(MatchName, Part.Trees, threads, scores.Length, () => booster.Predict(values, values.Length / scores.Length, threads, scores), MatchName);
    }

    /// <summary>The pairs of shortlists, in their order and in another.</summary>
    public static IEnumerable<Contender> Of(LightGbmNative booster, EvaluationRows rows, int threads, int seed)
    {
        var count = Math.Min(Rows, rows.Count);
        var width = rows.Encoded[0].Length;
        var values = rows.RowMajor(count);
        var scores = new double[count];
        yield return new Contender(Name, Part.Trees, threads, count, () => booster.Predict(values, width, threads, scores), Scores: () => scores);

        // A node walk is the faster the more neighbors are alike: the processor has learned its branches. How much that is, these rows show.
        var shuffled = rows.Encoded[..count];
        new Random(seed).Shuffle(shuffled);
        var mixed = EvaluationRows.RowMajor(shuffled);
        var unused = new double[count];
        yield return new Contender($"{Name}-shuffled-rows", Part.Trees, threads, count, () => booster.Predict(mixed, width, threads, unused));
    }
}
