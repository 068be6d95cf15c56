using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class ListComparisonTest
{
    [Fact]
    public void Every_metric_of_every_method_in_the_order_given()
    {
        var comparison = ListComparison.Compare([Lists.Of(4, Lists.List("a:j b", 2)) with { Method = "model" }, Lists.Of(4, Lists.List("c d", 2)) with { Method = "random" }], ListMetrics.Standard, seed: 1);

        Assert.Equal(
            [("model", "judged@10"), ("model", "coverage@10"), ("model", "gini@10"), ("model", "violations@10"), ("random", "judged@10"), ("random", "coverage@10"), ("random", "gini@10"), ("random", "violations@10")],
            comparison.Results.Select(r => (r.Method, r.Metric)));
        Assert.All(comparison.Results, r => Assert.Equal("all", r.Slice));
        Assert.Equal(["ratio", "ratio", "ratio", "count"], comparison.Results.Take(4).Select(r => r.Unit));
        Assert.Empty(comparison.Notes);
    }

    [Fact]
    public void A_broken_gate_is_said_aloud()
    {
        var comparison = ListComparison.Compare([Lists.Of(4, Lists.List("a:x b", 1))], ListMetrics.OfCompanies, seed: 1);

        Assert.Equal(1, comparison.Results.Single(r => r.Metric == "violations@10").Value);
        Assert.Contains("In the lists of model 1 candidates", Assert.Single(comparison.Notes), StringComparison.Ordinal);
    }
}
