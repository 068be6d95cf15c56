using Matching.Catalog;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>
/// What the ensemble learns from: pairs of a simulated world, half of them companies for one space, half of them spaces for one company.
/// </summary>
/// <remarks>
/// A pair's grade follows from its rule score, from a drawn taste for every feature, and from chance, so that the trees find something in all features.
/// How well they find it is of no interest here: only what it costs to score with them.
/// </remarks>
internal static class LearningRows
{
    private const int Queries = 240, CandidatesEach = 250;
    private const double Taste = 6, Noise = 8;

    // Few pairs end well: the shares of grades 0 to 3 and below.
    private static readonly double[] GradeShares = [0.6, 0.8, 0.92, 0.98];

    /// <summary>How many pairs there are.</summary>
    public const int Count = Queries * CandidatesEach;

    /// <summary>Draws the queries, contiguous, each with as many candidates.</summary>
    public static LearningTable Draw(BenchmarkWorld world, int seed)
    {
        var random = new Random(seed);
        var pairs = new List<Pair>(Count);
        var groups = new List<uint>(Count);
        for (var q = 0; q < Queries; q++)
        {
            pairs.AddRange(q % 2 == 0 ? CompaniesForASpace(world, CandidatesEach, random) : SpacesForACompany(world, CandidatesEach, random));
            groups.AddRange(Enumerable.Repeat((uint)q, CandidatesEach));
        }

        var table = FeatureTable.Extract(FeatureSchema.Current, pairs);
        return new LearningTable(EncodedRows.Of(table), Grades(table, random), [.. groups]);
    }

    private static IEnumerable<Pair> CompaniesForASpace(BenchmarkWorld world, int candidates, Random random)
    {
        var space = world.Spaces[random.Next(world.Spaces.Count)];
        for (var i = 0; i < candidates; i++)
            yield return world.Catalog.Pair(world.Catalog.Companies[random.Next(world.Catalog.Companies.Count)], space, world.AsOf);
    }

    private static IEnumerable<Pair> SpacesForACompany(BenchmarkWorld world, int candidates, Random random)
    {
        var company = world.Catalog.Companies[random.Next(world.Catalog.Companies.Count)];
        for (var i = 0; i < candidates; i++)
            yield return world.Catalog.Pair(company, world.Spaces[random.Next(world.Spaces.Count)], world.AsOf);
    }

    private static int[] Grades(FeatureTable table, Random random)
    {
        var schema = table.Schema;
        var scores = new double[table.Pairs.Count];
        new RuleScorer(schema).Score("learning", table, scores);
        var tastes = schema.Features.Select(_ => Taste * ((2 * random.NextDouble()) - 1)).ToArray();
        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] += Noise * ((2 * random.NextDouble()) - 1);
            for (var f = 0; f < tastes.Length; f++) scores[row] += tastes[f] * Place(schema.Features[f], table[row][f]);
        }

        var sorted = scores.Order().ToArray();
        var cuts = GradeShares.Select(share => sorted[(int)(share * (sorted.Length - 1))]).ToArray();
        return [.. scores.Select(score => cuts.Count(cut => score > cut))];
    }

    // Where a value lies in its feature's range, bent so that no straight line has it all; what is missing lies nowhere.
    private static double Place(Feature feature, float value) =>
        float.IsNaN(value) ? 0 : Math.Sin(3 * (value - feature.Min) / (feature.Max - feature.Min));
}
