using Matching.Benchmarks.Ltr;
using Matching.Evaluation;

namespace Matching.Benchmarks.Tests.Ltr;

public class PublishedNdcgTest
{
    [Fact]
    public void A_query_with_nothing_to_find_counts_one_and_every_other_as_ever()
    {
        var metric = new PublishedNdcg(10);
        var found = new JudgedRanking("found", [0, 2, 1]);

        Assert.Equal(1, metric.Evaluate(new JudgedRanking("empty", [0, 0])));
        Assert.Equal(new Ndcg(10).Evaluate(found), metric.Evaluate(found));
        Assert.Equal("ndcg@10-published", metric.Name);
    }
}
