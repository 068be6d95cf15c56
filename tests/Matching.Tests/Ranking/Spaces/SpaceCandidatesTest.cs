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
        Gen.Select(RandomWorld.Small, RandomWorld.Day, RandomWorld.Day, Gen.Int).Sample((data, day, other, seed) =>
        {
            var catalog = CatalogSnapshot.Build(data, 1);
            foreach (var asOf in new[] { day, other, day }) AssertSameAsPairs(catalog, asOf, seed);
        });

    [Fact]
    public void So_they_do_where_spaces_have_rules_and_holders_and_rows_have_gaps() =>
        Gen.Select(PatchyWorld.Districts, Gen.Int[-1, 1], Gen.Int).Sample((data, days, seed) =>
            AssertSameAsPairs(CatalogSnapshot.Build(data, 1), TestWorld.Today.AddDays(days), seed));

    [Fact]
    public void A_list_shows_the_same_lines_whether_or_not_hopeless_spaces_are_scored() =>
        Gen.Select(PatchyWorld.Districts, Gen.Int[0, 80], Gen.Int).Sample((data, top, seed) =>
        {
            var catalog = CatalogSnapshot.Build(data, 1);
            foreach (var company in catalog.Companies)
            {
                using var all = Of(catalog, company, TestWorld.Today, DrawnModel.Of(seed));
                using var some = Of(catalog, company, TestWorld.Today, DrawnModel.Of(seed), top: top);
                var (expected, actual) = (TopRanker.Rank(all, top), TopRanker.Rank(some, top));
                Assert.Equal(expected.Places, actual.Places);
                Assert.Equal(expected.Rejections, actual.Rejections);
                Assert.Equal((expected.Candidates, expected.Feasible, expected.WorstFeasible), (actual.Candidates, actual.Feasible, actual.WorstFeasible));
            }
        });

    [Fact]
    public void Only_places_that_fail_too_many_gates_are_left_without_a_score() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day, Gen.Int[0, 3]).Sample((data, day, most) =>
        {
            var catalog = CatalogSnapshot.Build(data, 1);
            using var candidates = Of(catalog, catalog.Companies[0], day, RuleScorer.Current);
            var (scores, failed) = (new double[candidates.Count], new uint[candidates.Count]);
            candidates.Evaluate(0, scores, failed, most);

            var all = Evaluated(candidates, candidates.Count);
            Assert.Equal(all.Select(c => c.Failed), failed);
            Assert.Equal(all.Select(c => BitOperations.PopCount(c.Failed) > most ? double.NaN : c.Score), scores);
        });

    [Fact]
    public void Places_are_ranked_by_their_written_keys()
    {
        var catalog = CatalogSnapshot.Build(new RandomWorld(new Random(1)).Build(1, 0), 1);
        using var candidates = Of(catalog, catalog.Companies[0], FeatureWorld.Day, RuleScorer.Current);
        var keys = Enumerable.Range(0, candidates.Count).Select(place => candidates.PairAt(place).Offering.Id.ToString());

        Assert.Equal(keys.Order(StringComparer.Ordinal), keys.Index().OrderBy(k => candidates.KeyOrder(k.Index)).Select(k => k.Item));
    }

    [Fact]
    public void Evaluating_allocates_nothing()
    {
        var catalog = CatalogSnapshot.Build(new RandomWorld(new Random(1)).Build(1, 20), 1);
        foreach (var scorer in (IColumnScorer[])[RuleScorer.Current, DrawnModel.Of(1)])
        {
            using var candidates = Of(catalog, catalog.Companies[0], FeatureWorld.Day, scorer);
            var (scores, failed) = (new double[candidates.Count], new uint[candidates.Count]);
            candidates.Evaluate(0, scores, failed);

            var before = GC.GetAllocatedBytesForCurrentThread();
            candidates.Evaluate(0, scores, failed);

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    private static void AssertSameAsPairs(CatalogSnapshot catalog, DateOnly asOf, int seed)
    {
        IColumnScorer[] scorers = [RuleScorer.Current, .. DrawnModel.OfEveryKind(seed)];
        foreach (var company in catalog.Companies)
        {
            foreach (var (scorer, wanted) in scorers.SelectMany(_ => Enum.GetValues<SpaceType>(), (scorer, wanted) => (scorer, wanted)))
            {
                using var candidates = Of(catalog, company, asOf, scorer, wanted);
                var pairs = Enumerable.Range(0, candidates.Count).Select(candidates.PairAt).ToArray();
                var expected = Evaluated(new PairCandidates(pairs, scorer), 3);
                Assert.Equal(expected, Evaluated(candidates, 3));
                Assert.Equal(expected, Evaluated(candidates, candidates.BlockSize));
            }
        }
    }

    private static SpaceCandidates Of(
        CatalogSnapshot catalog, CompanyEntry company, DateOnly asOf, IColumnScorer scorer, SpaceType wanted = SpaceType.Any, int top = int.MaxValue) =>
        new(SpaceTable.Of(catalog, wanted), catalog.Pair(company, catalog.Offerings[0], asOf), scorer, top);

    private static (double Score, uint Failed)[] Evaluated(ICandidates candidates, int length)
    {
        var (scores, failed) = (new double[candidates.Count], new uint[candidates.Count]);
        for (var start = 0; start < scores.Length; start += length)
        {
            var some = Math.Min(length, scores.Length - start);
            candidates.Evaluate(start, scores.AsSpan(start, some), failed.AsSpan(start, some));
        }

        return [.. scores.Zip(failed)];
    }
}
