using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Tests.Features;
using Matching.Training;

namespace Matching.Tests.Training;

public class HistoryParityTest
{
    private const int Companies = 30;

    private static readonly FeatureSchema Schema = FeatureSchema.Current;
    private static readonly DateOnly Until = RandomWorld.Start.AddDays(RandomWorld.Days);

    // What is learned from is what a list would be made of on the query's day: the same pair gives the same row, bit for bit.
    [Theory]
    [InlineData(ModelKind.Outreach)]
    [InlineData(ModelKind.Placement)]
    public void A_row_that_is_learned_from_is_the_row_at_serving(ModelKind kind)
    {
        var catalog = CatalogSnapshot.Build(new RandomWorld(new Random(23)).Build(Companies, 300), 1);
        var queries = ModelTrainer.Queries(kind, catalog, Until);
        var table = Build(catalog, queries).Table;
        var graded = queries.SelectMany(query => new QueryUniverse(catalog, query).All().Where(pair => query.Grades.ContainsKey(QueryUniverse.KeyOf(query, pair)))).ToArray();
        var columns = new float[Schema.Count * graded.Length];
        Schema.Extract(graded, columns);

        Assert.True(graded.Length > 50);
        Assert.Equal(graded.Length, table.Rows.Count);
        for (var row = 0; row < graded.Length; row++) AssertSameBits([.. Enumerable.Range(0, Schema.Count).Select(i => columns[(i * graded.Length) + row])], table.Rows[row]);
    }

    [Theory]
    [InlineData(ModelKind.Outreach)]
    [InlineData(ModelKind.Placement)]
    public void Nothing_that_happens_after_the_window_moves_a_single_bit(ModelKind kind)
    {
        var world = new RandomWorld(new Random(29));
        var data = world.Build(Companies, 300);
        var before = Rows(data);
        var after = Rows(data.With(world.Later(Companies, Until)));

        Assert.Equal(before.Count, after.Count);
        for (var row = 0; row < before.Count; row++) AssertSameBits(before[row], after[row]);

        IReadOnlyList<float[]> Rows(MatchingData known)
        {
            var catalog = CatalogSnapshot.Build(known, 1);
            return Build(catalog, ModelTrainer.Queries(kind, catalog, Until)).Table.Rows;
        }
    }

    private static HistoryTable Build(CatalogSnapshot catalog, IReadOnlyList<RankingQuery> queries) =>
        HistoryTable.Build(catalog, queries, Schema, seed: 1, cancel: TestContext.Current.CancellationToken);

    private static void AssertSameBits(float[] expected, float[] actual) =>
        Assert.Equal(expected.Select(BitConverter.SingleToInt32Bits), actual.Select(BitConverter.SingleToInt32Bits));
}
