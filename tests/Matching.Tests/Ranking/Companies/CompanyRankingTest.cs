using System.Text.Json;
using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Export;
using Matching.Models;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class CompanyRankingTest
{
    private static readonly CompanyFilter Everybody = new() { IncludeSimulated = true };

    private static readonly ModelPackage?[] InCharge =
        [null, AModel.Preferring("logRevenue", 10), AModel.Weighing("logRevenue", "centerMatch", "areaFit"), AModel.Blending("logRevenue", 10, "centerMatch", "tieScore")];

    [Fact]
    public void Every_window_holds_the_lines_of_the_plain_list_by_rules_and_by_models() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 13], Gen.Int[0, 9], Gen.Int[0, 9]).Sample((rows, place, start, count) =>
        {
            var catalog = CatalogSnapshot.Build(rows, 1);
            var offering = catalog.Offerings[place % catalog.Offerings.Count];
            foreach (var package in InCharge)
            {
                var ranking = Rank(catalog, offering, package);
                var plain = ShortlistRanking.Rank(catalog, offering, Everybody, Math.Max(1, ranking.Count), TestWorld.Today, package, cancel: TestContext.Current.CancellationToken);

                Assert.Equal(Json(plain), Json(ranking.List(int.MaxValue)));
                Assert.Equal(Json(plain.Rows.Skip(start).Take(count)), Json(ranking.Rows(start, count)));
                Assert.Equal((plain.Candidates, plain.Feasible, plain.ModelVersion, plain.AsOf), (ranking.Count, ranking.Feasible, ranking.ModelVersion, ranking.AsOf));
                Assert.Equal(plain.Rejections, ranking.Rejections);
                Assert.Equal((plain.RankedBy, plain.ProbabilityNote), (ranking.RankedBy, ranking.ProbabilityNote));
            }
        });

    [Fact]
    public void A_line_is_the_same_whichever_others_are_built_with_it_by_many_trees_and_weights() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 13], Gen.Int[0, 1_000_000]).Sample((rows, place, seed) =>
        {
            var catalog = CatalogSnapshot.Build(rows, 1);
            foreach (var model in DrawnModel.EveryKind(seed))
            {
                var ranking = Rank(catalog, catalog.Offerings[place % catalog.Offerings.Count], InCharge[1]! with { Model = model });
                Assert.Equal(Json(ranking.Rows(0, ranking.Count)), Json(Enumerable.Range(0, ranking.Count).SelectMany(line => ranking.Rows(line, 1))));
            }
        }, iter: 30);

    [Fact]
    public void Light_lines_say_what_the_rows_say_and_every_company_is_found_in_its_line() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 13]).Sample((rows, place) =>
        {
            var catalog = CatalogSnapshot.Build(rows, 1);
            var ranking = Rank(catalog, catalog.Offerings[place % catalog.Offerings.Count], InCharge[place % InCharge.Length]);

            Assert.Equal(
                ranking.Rows(0, ranking.Count).Select(r => new RankedLine(r.Rank, r.Id, r.Name, r.Place, r.Center, r.Merit!.Tier, r.Feasible, r.Score, r.Probability, r.DataKind)),
                ranking.Lines(0, ranking.Count));
            Assert.All(ranking.Lines(0, ranking.Count), line => Assert.Equal(line.Rank - 1, ranking.IndexOf(line.Id)));
            Assert.All(catalog.Companies.Select(c => c.Company.Id).Except(ranking.Lines(0, ranking.Count).Select(l => l.Id)), left => Assert.Equal(-1, ranking.IndexOf(left)));
        });

    [Fact]
    public void A_window_beyond_the_end_is_short_or_empty_and_a_negative_one_is_refused()
    {
        var ranking = Three();

        Assert.Equal([3], ranking.Rows(2, 50).Select(r => r.Rank));
        Assert.Empty(ranking.Rows(3, 1));
        Assert.Empty(ranking.Rows(int.MaxValue, int.MaxValue));
        Assert.Empty(ranking.Lines(9, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ranking.Rows(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ranking.Lines(0, -1));
        Assert.Equal(-1, ranking.IndexOf("nobody"));
    }

    [Fact]
    public void Many_readers_at_once_read_the_same()
    {
        var ranking = Three();
        var expected = Json(ranking.Rows(0, 3));
        var read = new string[32];
        Parallel.For(0, read.Length, i => read[i] = ranking.IndexOf("b") < 0 ? "" : Json(ranking.Rows(0, 3)));

        Assert.All(read, rows => Assert.Equal(expected, rows));
    }

    [Fact]
    public void Its_lines_stay_right_after_other_rankings_used_the_same_pools()
    {
        var catalog = Three().Catalog;
        var offering = catalog.Offerings[0];
        var ranking = Rank(catalog, offering, InCharge[1]);
        var before = Json(ranking.Rows(0, 3));
        foreach (var package in InCharge) Rank(catalog, catalog.Offerings[^1], package);

        Assert.Equal(before, Json(ranking.Rows(0, 3)));
    }

    private static CompanyRanking Three()
    {
        var catalog = new TestWorld().With(TestWorld.APlot()).With(TestWorld.ACompany("a"), TestWorld.ACompany("b"), TestWorld.ACompany("c")).Build();
        return Rank(catalog, catalog.Offerings.First(o => o.Plot is not null), null);
    }

    private static CompanyRanking Rank(CatalogSnapshot catalog, Offering offering, ModelPackage? package) =>
        CompanyRanking.Of(catalog, offering, Everybody, TestWorld.Today, package, cancel: TestContext.Current.CancellationToken);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, JsonForms.Readable);
}
