using Matching.Training;

namespace Matching.Tests.Training;

public class QueryNdcgTest
{
    [Fact]
    public void It_is_what_one_reckons_by_hand()
    {
        // Ranked 1, 3, 0 where 3, 1, 0 is ideal: (1 + 7/log2 3) / (7 + 1/log2 3).
        var values = QueryNdcg.Of([5, 5, 5], [3, 0, 1], [0.5, 0.1, 0.9]);

        Assert.Equal((1 + (7 / Math.Log2(3))) / (7 + (1 / Math.Log2(3))), values[5], 1e-12);
    }

    [Fact]
    public void Among_equal_scores_the_lower_grade_comes_first() =>
        Assert.Equal(1 / Math.Log2(3), QueryNdcg.Of([0, 0], [1, 0], [7, 7])[0], 1e-12);

    [Fact]
    public void A_query_whose_grades_are_alike_has_no_value() => Assert.Equal([1], QueryNdcg.Of([0, 0, 1, 1], [2, 2, 0, 1], [1, 2, 3, 4]).Keys);

    [Fact]
    public void What_stands_below_the_tenth_place_gains_nothing() =>
        Assert.Equal(0, QueryNdcg.Of(new int[11], [1, .. new int[10]], [0, .. Enumerable.Range(1, 10).Select(i => (double)i)])[0]);
}
