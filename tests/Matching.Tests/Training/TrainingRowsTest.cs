using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;
using Matching.Tests.Features;
using Matching.Tests.Models;
using Matching.Training;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Training;

public class TrainingRowsTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    // Fifty real firms and fifty simulated ones; every fifth of them is bankrupt. Each has a headcount of its own, so a row tells whose it is.
    private static readonly CatalogSnapshot Catalog = CatalogSnapshot.Build(
        new MatchingData
        {
            Companies = [.. Enumerable.Range(0, 100).Select(i => ChipDesigner with
            {
                Id = $"c{i:000}",
                Employees = 100 + i,
                RiskFlags = i % 5 == 0 ? ["Bankruptcy"] : [],
                Source = new Source(i < 50 ? DataKind.Real : DataKind.Simulated, "test"),
            })],
            Buildings = [House],
        },
        1);

    private static readonly RankingQuery[] Queries = [Query("q0", "c001", "c002", "c005"), Query("q1", "c003"), Query("q2", "c060", "c061")];

    [Fact]
    public void Rows_of_a_query_stand_together_labelled_first()
    {
        var rows = Build(1);

        Assert.Equal(rows.Groups.Order(), rows.Groups);
        Assert.Equal([23, 21, 22], rows.Groups.CountBy(g => g).Select(g => g.Value)); // twenty of the background each
        Assert.Equal(6, rows.Labelled);
        Assert.Equal(["c001=3", "c002=3", "c005=3"], Enumerable.Range(0, 3).Select(i => $"{Owner(rows.Rows[i])}={rows.Grades[i]}"));
        Assert.Equal((rows.Rows.Length, rows.Rows.Length), (rows.Grades.Length, rows.Groups.Length));
    }

    [Fact]
    public void The_background_is_feasible_unlabelled_of_the_same_kind_of_data_and_nobody_twice()
    {
        var rows = Build(1);
        for (var q = 0; q < Queries.Length; q++)
        {
            var all = Enumerable.Range(0, rows.Rows.Length).Where(i => rows.Groups[i] == q).Select(i => (Id: Owner(rows.Rows[i]), Grade: rows.Grades[i])).ToArray();
            var background = all.Where(r => !Queries[q].Grades.ContainsKey(r.Id)).ToArray();

            Assert.Distinct(all.Select(r => r.Id));
            Assert.Equal(20, background.Length);
            Assert.All(background, r =>
            {
                var company = Catalog.FindCompany(r.Id)!.Company;
                Assert.Equal(0, r.Grade);
                Assert.Empty(company.RiskFlags!);
                Assert.Equal(q < 2 ? DataKind.Real : DataKind.Simulated, company.Source.Kind);
            });
        }
    }

    [Fact]
    public void The_seed_alone_decides_the_sample()
    {
        Assert.Equal(Owners(Build(1)), Owners(Build(1)));
        Assert.NotEqual(Owners(Build(1)), Owners(Build(2)));
    }

    // Of the fifty real firms c036 to c049 have no label; two of these fourteen are bankrupt.
    [Fact]
    public void Where_few_are_left_all_of_them_are_taken()
    {
        var query = Query("q", [.. Enumerable.Range(0, 36).Select(i => $"c{i:000}")]);

        Assert.Equal(36 + 12, TrainingRows.Build(Catalog, [query], Schema, 1, TestContext.Current.CancellationToken).Rows.Length);
    }

    [Fact]
    public void No_queries_give_no_rows() => Assert.Empty(TrainingRows.Build(Catalog, [], Schema, 1, TestContext.Current.CancellationToken).Rows);

    // What is served is what was trained: the same pair gives the same row, bit for bit, and the same score.
    [Theory]
    [InlineData(ModelKind.Outreach)]
    [InlineData(ModelKind.Placement)]
    public void A_row_in_training_is_the_row_at_serving(ModelKind kind)
    {
        var catalog = CatalogSnapshot.Build(new RandomWorld(new Random(23)).Build(30, 300), 1);
        var queries = ModelTrainer.Queries(kind, catalog, RandomWorld.Start.AddDays(RandomWorld.Days));
        var rows = TrainingRows.Build(catalog, queries, Schema, 1, TestContext.Current.CancellationToken);
        var scorer = new ModelScorer(Packages.OfThisBuild(threshold: 9), Schema);
        Assert.True(rows.Labelled > 50);

        for (var q = 0; q < queries.Count; q++)
        {
            var trained = Enumerable.Range(0, rows.Rows.Length).Where(i => rows.Groups[i] == q).ToArray();
            var table = FeatureTable.Extract(Schema, new QueryUniverse(catalog, queries[q]).All(), TestContext.Current.CancellationToken);
            var scores = new double[table.Pairs.Count];
            scorer.Score(queries[q].Id, table, scores);
            var served = Enumerable.Range(0, table.Pairs.Count).ToLookup(i => Bits(Encoded(table[i])), i => (Key: QueryUniverse.KeyOf(queries[q], table.Pairs[i]), Score: scores[i]));

            Assert.All(trained, i => Assert.Contains(served[Bits(rows.Rows[i])], s => s.Score == ForestOracle.Score(Packages.OfThisBuild(threshold: 9).Model.Forest!, rows.Rows[i])));
            var labelled = table.Pairs.Select(p => QueryUniverse.KeyOf(queries[q], p)).Where(queries[q].Grades.ContainsKey).ToArray();
            Assert.All(labelled, (key, i) => Assert.Contains(served[Bits(rows.Rows[trained[i]])], s => s.Key == key));
        }
    }

    private static RankingQuery Query(string id, params string[] labelled)
    {
        Assert.True(Catalog.TryFindOffering(House.OfferingId, out var house));
        return new RankingQuery(id, Day, house, null, labelled.ToDictionary(c => c, _ => 3));
    }

    private static TrainingRows Build(int seed) => TrainingRows.Build(Catalog, Queries, Schema, seed, TestContext.Current.CancellationToken);

    private static string Owner(float[] row) => $"c{Math.Round(Math.Exp(row[Schema.IndexOf("logEmployees")])) - 101:000}";

    private static IEnumerable<string> Owners(TrainingRows rows) => rows.Rows.Select(Owner);

    private static float[] Encoded(ReadOnlySpan<float> values)
    {
        var row = new float[MissingEncoder.Width(Schema)];
        MissingEncoder.Input(Schema).Encode(values, row);
        return row;
    }

    private static string Bits(float[] row) => string.Join(',', row.Select(BitConverter.SingleToInt32Bits));
}
