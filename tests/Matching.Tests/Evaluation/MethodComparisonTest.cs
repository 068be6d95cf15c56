using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class MethodComparisonTest
{
    [Fact]
    public void Reports_every_metric_of_every_method_in_the_order_given_and_then_the_test()
    {
        var comparison = MethodComparison.Compare([Method("model", 0, 0), Method("rules", 1, 2), Method("random", 3, 3)], seed: 1, slice: "拱墅");

        string[] metrics = [.. RankingMetrics.Standard.Select(m => m.Name)];
        (string, string)[] expected =
        [
            .. metrics.Select(m => ("model", m)),
            .. metrics.Select(m => ("rules", m)),
            .. metrics.Select(m => ("random", m)),
            ("model", "ndcg@10-difference"),
            ("model", "p-value"),
        ];
        Assert.Equal(expected, comparison.Results.Select(r => (r.Method, r.Metric)));
        Assert.All(comparison.Results, r => Assert.Equal(("拱墅", 2), (r.Slice, r.N)));
    }

    [Fact]
    public void Means_and_intervals_are_those_of_the_queries()
    {
        var mrr = MethodComparison.Compare([Method("rules", 0, 3)], seed: 9).Results.Single(r => r.Metric == "mrr");

        // Positives at ranks 1 and 4.
        Assert.Equal((.625, .25, 1.0), (mrr.Value, mrr.Low, mrr.High));
    }

    [Fact]
    public void Tests_the_model_against_the_best_of_the_others()
    {
        var ranksOfModel = Enumerable.Repeat(0, 5).ToArray();
        var comparison = MethodComparison.Compare(
            [Method("random", 9, 9, 9, 9, 9), Method("rules", 1, 1, 1, 1, 1), Method("model", ranksOfModel), Method("popularity", 3, 3, 3, 3, 3)], seed: 1);

        var difference = comparison.Results.Single(r => r.Metric == "ndcg@10-difference");
        var p = comparison.Results.Single(r => r.Metric == "p-value");
        // Rank 1 earns 1, rank 2 earns 1/log2(3); five wins of five are 2 of 32 patterns.
        Assert.Equal(1 - 1 / Math.Log2(3), difference.Value!.Value, 1e-12);
        Assert.Equal((2 / 32.0, null, null, 5), (p.Value, p.Low, p.High, p.N));
        Assert.Contains(comparison.Notes, n => n.Contains("against rules", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Warns_of_few_queries(int queries, bool warns)
    {
        var ranks = new int[queries];

        var notes = MethodComparison.Compare([Method("model", ranks), Method("rules", ranks)], seed: 1).Notes;

        Assert.Equal(warns, notes.Any(n => n.Contains($"Only {queries} queries", StringComparison.Ordinal)));
    }

    [Fact]
    public void Queries_without_positive_are_left_out_and_counted_in_a_note()
    {
        JudgedRanking[] rankings = [.. Method("m", 0, 1).Rankings, new("q2", [null, 0]), new("q3", [null, null])];

        var comparison = MethodComparison.Compare([new("model", rankings), new("rules", rankings)], seed: 1);

        Assert.All(comparison.Results, r => Assert.Equal(2, r.N));
        Assert.Contains(comparison.Notes, n => n.Contains("2 of 4 queries have no positive", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_to_find_gives_no_numbers_and_no_error()
    {
        JudgedRanking[] nothing = [new("q0", [null, 0])];

        var results = MethodComparison.Compare([new("model", nothing), new("rules", nothing)], seed: 1).Results;

        Assert.All(results, r => Assert.Equal((null, null, null, 0), (r.Value, r.Low, r.High, r.N)));
    }

    [Theory]
    [InlineData("model")]
    [InlineData("rules")]
    public void Says_so_when_there_is_nothing_to_test(string alone)
    {
        var comparison = MethodComparison.Compare([Method(alone, 0, 1)], seed: 1);

        Assert.DoesNotContain(comparison.Results, r => r.Metric == "p-value");
        Assert.Contains(comparison.Notes, n => n.Contains("No paired test", StringComparison.Ordinal));
    }

    [Fact]
    public void Same_rankings_and_seed_give_the_same_numbers()
    {
        MethodRankings[] methods = [Method("model", 0, 4, 2, 7), Method("rules", 1, 0, 5, 7)];

        Assert.Equal(MethodComparison.Compare(methods, seed: 8).Results, MethodComparison.Compare(methods, seed: 8).Results);
    }

    /// <summary>A method that puts the one positive of query i at place ranks[i], from 0, among ten candidates.</summary>
    private static MethodRankings Method(string name, params int[] ranks) =>
        new(name, [.. ranks.Select((rank, i) => new JudgedRanking($"q{i}", [.. Enumerable.Range(0, 10).Select(place => place == rank ? 3 : (int?)null)]))]);
}
