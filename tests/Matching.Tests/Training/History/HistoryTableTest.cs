using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Tests.Features;
using Matching.Training;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Training;

public class HistoryTableTest
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
        var (rows, graded) = Build(1, Unlabelled.Negative);

        Assert.Equal(rows.Queries.Order(), rows.Queries);
        Assert.Equal([23, 21, 22], rows.Queries.CountBy(q => q).Select(q => q.Value)); // twenty of the background each
        Assert.Equal(6, graded);
        Assert.Equal(["c001=3", "c002=3", "c005=3"], Enumerable.Range(0, 3).Select(i => $"{Owner(rows.Rows[i])}={rows.Grades[i]}"));
        Assert.Equal((rows.Rows.Count, rows.Rows.Count), (rows.Grades.Count, rows.Queries.Count));
    }

    [Fact]
    public void Who_has_no_grade_is_no_refusal_and_is_left_out()
    {
        var (rows, graded) = Build(1, Unlabelled.LeftOut);

        Assert.Equal(["c001", "c002", "c005", "c003", "c060", "c061"], rows.Rows.Select(Owner));
        Assert.Equal((6, 6), (graded, rows.Weights!.Count));
        Assert.Equal([0, 0, 0, 1, 2, 2], rows.Queries);
        Assert.Equal(Queries.Select(q => q.AsOf), rows.Days!);
    }

    // Whoever has more staff is approached more readily: of those who were, the small ones count more.
    [Fact]
    public void The_less_likely_a_company_was_to_be_approached_the_more_it_counts()
    {
        string[] approached = [.. Enumerable.Range(0, 50).Where(i => i % 5 != 0 && (i >= 30 || i is 2 or 4)).Select(i => $"c{i:000}")];
        var (rows, _) = HistoryTable.Build(Catalog, [Query("q", approached)], Schema, 1, cancel: TestContext.Current.CancellationToken);
        var weights = rows.Rows.Select(Owner).Zip(rows.Weights!).ToDictionary();

        Assert.True(weights["c002"] > 1.1 * weights["c049"], $"{weights["c002"]} and {weights["c049"]}");
        Assert.All(weights.Values, weight => Assert.InRange(weight, 0.1, 10));
    }

    [Fact]
    public void The_background_is_feasible_unlabelled_of_the_same_kind_of_data_and_nobody_twice()
    {
        var (rows, _) = Build(1, Unlabelled.Negative);
        for (var q = 0; q < Queries.Length; q++)
        {
            var all = Enumerable.Range(0, rows.Rows.Count).Where(i => rows.Queries[i] == q).Select(i => (Id: Owner(rows.Rows[i]), Grade: rows.Grades[i])).ToArray();
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
        Assert.Equal(Owners(Build(1, Unlabelled.Negative)), Owners(Build(1, Unlabelled.Negative)));
        Assert.NotEqual(Owners(Build(1, Unlabelled.Negative)), Owners(Build(2, Unlabelled.Negative)));
    }

    // Of the fifty real firms c036 to c049 have no label; two of these fourteen are bankrupt.
    [Fact]
    public void Where_few_are_left_all_of_them_are_taken()
    {
        var query = Query("q", [.. Enumerable.Range(0, 36).Select(i => $"c{i:000}")]);

        Assert.Equal(36 + 12, HistoryTable.Build(Catalog, [query], Schema, 1, Unlabelled.Negative, TestContext.Current.CancellationToken).Table.Rows.Count);
    }

    [Fact]
    public void No_queries_give_no_rows() => Assert.Empty(HistoryTable.Build(Catalog, [], Schema, 1, cancel: TestContext.Current.CancellationToken).Table.Rows);

    // What is served is what was trained: the same pair gives the same row, bit for bit, and the same score.
    [Theory]
    [InlineData(ModelKind.Outreach)]
    [InlineData(ModelKind.Placement)]
    public void A_row_in_training_is_the_row_at_serving(ModelKind kind)
    {
        var catalog = CatalogSnapshot.Build(new RandomWorld(new Random(23)).Build(30, 300), 1);
        var queries = ModelTrainer.Queries(kind, catalog, RandomWorld.Start.AddDays(RandomWorld.Days));
        var (rows, graded) = HistoryTable.Build(catalog, queries, Schema, 1, cancel: TestContext.Current.CancellationToken);
        Assert.True(graded > 50);

        for (var q = 0; q < queries.Count; q++)
        {
            var trained = Enumerable.Range(0, rows.Rows.Count).Where(i => rows.Queries[i] == q).Select(i => Bits(rows.Rows[i])).ToArray();
            var table = FeatureTable.Extract(Schema, new QueryUniverse(catalog, queries[q]).All(), TestContext.Current.CancellationToken);
            var served = Enumerable.Range(0, table.Pairs.Count)
                .Where(i => queries[q].Grades.ContainsKey(QueryUniverse.KeyOf(queries[q], table.Pairs[i])))
                .Select(i => Bits(table[i].ToArray()));

            Assert.Equal(served.Order(StringComparer.Ordinal), trained.Order(StringComparer.Ordinal));
        }
    }

    private static RankingQuery Query(string id, params string[] labelled)
    {
        Assert.True(Catalog.TryFindOffering(House.OfferingId, out var house));
        return new RankingQuery(id, Day, house, null, labelled.ToDictionary(c => c, _ => 3));
    }

    private static HistoryTable Build(int seed, Unlabelled unlabelled) => HistoryTable.Build(Catalog, Queries, Schema, seed, unlabelled, TestContext.Current.CancellationToken);

    private static string Owner(float[] row) => $"c{Math.Round(Math.Exp(row[Schema.IndexOf("logEmployees")])) - 101:000}";

    private static IEnumerable<string> Owners(HistoryTable history) => history.Table.Rows.Select(Owner);

    private static string Bits(float[] row) => string.Join(',', row.Select(BitConverter.SingleToInt32Bits));
}
