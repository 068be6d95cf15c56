using System.Numerics;
using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Ranking;
using Matching.Scoring;
using Matching.Tests.Features;

namespace Matching.Tests.Ranking;

public class SpaceCandidatesTest
{
    [Fact]
    public void Spaces_score_and_fail_the_same_bits_as_pairs_that_are_measured_whole() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day, RandomWorld.Day).Sample((data, day, other) =>
        {
            var catalog = CatalogSnapshot.Build(data, 1);
            foreach (var asOf in new[] { day, other, day })
            {
                foreach (var company in catalog.Companies)
                {
                    var candidates = Of(catalog, company, asOf);
                    var pairs = Enumerable.Range(0, candidates.Count).Select(candidates.PairAt).ToArray();
                    Assert.Equal(Evaluated(new PairCandidates(pairs, RuleScorer.Current)), Evaluated(candidates));
                }
            }
        });

    [Fact]
    public void Only_places_that_fail_too_many_gates_are_left_without_a_score() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day, Gen.Int[0, 3]).Sample((data, day, most) =>
        {
            var catalog = CatalogSnapshot.Build(data, 1);
            var candidates = Of(catalog, catalog.Companies[0], day);
            var (scores, failed) = (new double[candidates.Count], new uint[candidates.Count]);
            candidates.Evaluate(0, scores, failed, most);

            var all = Evaluated(candidates);
            Assert.Equal(all.Select(c => c.Failed), failed);
            Assert.Equal(all.Select(c => BitOperations.PopCount(c.Failed) > most ? double.NaN : c.Score), scores);
        });

    [Fact]
    public void Places_are_ranked_by_their_written_keys()
    {
        var catalog = CatalogSnapshot.Build(new RandomWorld(new Random(1)).Build(1, 0), 1);
        var candidates = Of(catalog, catalog.Companies[0], FeatureWorld.Day);
        var keys = Enumerable.Range(0, candidates.Count).Select(place => candidates.PairAt(place).Offering.Id.ToString());

        Assert.Equal(keys.Order(StringComparer.Ordinal), keys.Index().OrderBy(k => candidates.KeyOrder(k.Index)).Select(k => k.Item));
    }

    [Fact]
    public void The_table_of_a_catalog_is_made_once_for_each_kind_of_space()
    {
        var catalog = new TestWorld().With(TestWorld.APlot()).With(TestWorld.ABuilding()).Build();

        Assert.Same(SpaceTable.Of(catalog, SpaceType.Any), SpaceTable.Of(catalog, SpaceType.Any));
        Assert.Equal((2, 1), (SpaceTable.Of(catalog, SpaceType.Any).Spaces.Length, SpaceTable.Of(catalog, SpaceType.Plot).Spaces.Length));
    }

    [Fact]
    public void Days_beyond_those_that_are_kept_are_measured_again()
    {
        var table = SpaceTable.Of(new TestWorld().With(TestWorld.APlot()).Build(), SpaceType.Any);
        var first = table.Columns(TestWorld.Today);

        Assert.Same(first, table.Columns(TestWorld.Today));
        for (var day = 1; day < 100; day++) table.Columns(TestWorld.Today.AddDays(day));
        Assert.Equal(first, table.Columns(TestWorld.Today));
    }

    [Fact]
    public void Evaluating_allocates_nothing()
    {
        var catalog = CatalogSnapshot.Build(new RandomWorld(new Random(1)).Build(1, 20), 1);
        var candidates = Of(catalog, catalog.Companies[0], FeatureWorld.Day);
        var (scores, failed) = (new double[candidates.Count], new uint[candidates.Count]);
        candidates.Evaluate(0, scores, failed);

        var before = GC.GetAllocatedBytesForCurrentThread();
        candidates.Evaluate(0, scores, failed);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static SpaceCandidates Of(CatalogSnapshot catalog, CompanyEntry company, DateOnly asOf) =>
        new(SpaceTable.Of(catalog, SpaceType.Any), catalog.Pair(company, catalog.Offerings[0], asOf), RuleScorer.Current);

    private static (double Score, uint Failed)[] Evaluated(ICandidates candidates)
    {
        var (scores, failed) = (new double[candidates.Count], new uint[candidates.Count]);
        for (var start = 0; start < scores.Length; start += 3)
        {
            var length = Math.Min(3, scores.Length - start);
            candidates.Evaluate(start, scores.AsSpan(start, length), failed.AsSpan(start, length));
        }

        return [.. scores.Zip(failed)];
    }
}
