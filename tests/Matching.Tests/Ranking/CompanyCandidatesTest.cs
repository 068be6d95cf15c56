using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Ranking;
using Matching.Scoring;
using Matching.Tests.Features;

namespace Matching.Tests.Ranking;

public class CompanyCandidatesTest
{
    private static readonly CompanyFilter Everybody = new() { IncludeSimulated = true };

    [Fact]
    public void Companies_score_and_fail_the_same_bits_as_pairs_that_are_measured_whole() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day, Gen.Int).Sample(AssertSameAsPairs);

    [Fact]
    public void So_they_do_where_spaces_have_rules_and_holders_and_rows_have_gaps() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[-1, 1], Gen.Int).Sample((data, days, seed) => AssertSameAsPairs(data, TestWorld.Today.AddDays(days), seed));

    [Fact]
    public void Exactly_those_are_candidates_who_have_not_settled() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day).Sample((data, day) =>
        {
            var catalog = CatalogSnapshot.Build(data, 1);
            using var candidates = new CompanyCandidates(catalog, catalog.Offerings[0], Everybody, day, RuleScorer.Current);
            var admitted = Evaluated(candidates).Index().Where(c => c.Item.Failed != ICandidates.NoCandidate).Select(c => candidates.PairAt(c.Index).Company.Company.Id);
            Assert.Equal(catalog.Companies.Where(c => !catalog.IsSettled(c, day)).Select(c => c.Company.Id), admitted.Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Ties_are_broken_by_key()
    {
        var catalog = CatalogSnapshot.Build(new RandomWorld(new Random(1)).Build(40, 10), 1);
        using var candidates = new CompanyCandidates(catalog, catalog.Offerings[0], Everybody, FeatureWorld.Day, RuleScorer.Current);
        Assert.All(Enumerable.Range(0, candidates.Count), place => Assert.Equal(candidates.PairAt(place).Company.Index, candidates.KeyOrder(place)));
    }

    private static void AssertSameAsPairs(MatchingData data, DateOnly day, int seed)
    {
        var catalog = CatalogSnapshot.Build(data, 1);
        IColumnScorer[] scorers = [RuleScorer.Current, .. DrawnModel.OfEveryKind(seed)];
        foreach (var offering in catalog.Offerings)
        {
            foreach (var scorer in scorers)
            {
                using var candidates = new CompanyCandidates(catalog, offering, Everybody, day, scorer);
                var places = Evaluated(candidates).Index().Where(c => c.Item.Failed != ICandidates.NoCandidate).ToArray();
                var pairs = Array.ConvertAll(places, c => candidates.PairAt(c.Index));
                Assert.Equal(Evaluated(new PairCandidates(pairs, scorer)), places.Select(c => c.Item));
            }
        }
    }

    private static (double Score, uint Failed)[] Evaluated(ICandidates candidates)
    {
        var (scores, failed) = (new double[candidates.Count], new uint[candidates.Count]);
        for (var start = 0; start < scores.Length; start += candidates.BlockSize)
        {
            var length = Math.Min(candidates.BlockSize, scores.Length - start);
            candidates.Evaluate(start, scores.AsSpan(start, length), failed.AsSpan(start, length));
        }

        return [.. scores.Zip(failed)];
    }
}
