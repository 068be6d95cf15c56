using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class SliceComparisonTest
{
    [Fact]
    public void Each_slice_has_its_metrics_and_its_test_under_its_key()
    {
        var results = SliceComparison.Compare([Slice("space:plot", 40), Slice("space:building", 35)], seed: 1).Results;

        Assert.Equal(["space:plot", "space:building"], results.Select(r => r.Slice).Distinct());
        Assert.Equal(
            ["ndcg@10", "mrr", "hit@5", "ndcg@10", "mrr", "hit@5", MethodComparison.Difference, MethodComparison.PValue],
            results.Where(r => r.Slice == "space:plot").Select(r => r.Metric));
        Assert.All(results.Where(r => r.Slice == "space:building"), r => Assert.Equal(35, r.N));
    }

    [Fact]
    public void Slices_with_few_queries_are_named_once()
    {
        var comparison = SliceComparison.Compare([Slice("a", 29), Slice("b", 30), Slice("c", 2)], seed: 1);

        var note = Assert.Single(comparison.Notes);
        Assert.Contains("：名a、名c。", note, StringComparison.Ordinal);
        Assert.Contains("fewer than 30 queries", note, StringComparison.Ordinal);
        Assert.Contains("name a, name c", note, StringComparison.Ordinal);
        Assert.Equal(2, comparison.Results.First(r => r.Slice == "c").N);
    }

    [Fact]
    public void No_slice_no_result() => Assert.Equal((0, 0), (SliceComparison.Compare([], seed: 1).Results.Count, SliceComparison.Compare([], seed: 1).Notes.Count));

    private static QuerySlice Slice(string key, int queries) => new(
        new ReportSlice(key, new Text($"名{key}", $"name {key}")),
        [Method("model", 0, queries), Method("rules", 1, queries)]);

    private static MethodRankings Method(string name, int rank, int queries) =>
        new(name, [.. Enumerable.Range(0, queries).Select(i => new JudgedRanking($"q{i}", [.. Enumerable.Range(0, 5).Select(place => place == rank ? 3 : (int?)null)]))]);
}
