using Matching.Reports;
using static Matching.Tests.Reports.AReport;

namespace Matching.Tests.Reports;

public class ChartTest
{
    [Theory]
    [InlineData(false, "模型", "规则")]
    [InlineData(true, "model", "rules")]
    public void Methods_are_labeled_in_one_language_and_places_of_letters_are_left_to_the_page(bool english, params string[] labels)
    {
        var svg = Chart.Intervals([Result("model", "ndcg@10", .3, .2, .4, 40), Result("rules", "ndcg@10", .2, .1, .3, 40)], "a", "name", english)!;

        Assert.All(labels, label => Assert.Contains($" text-anchor=\"end\">{label}</text>", svg, StringComparison.Ordinal));
        Assert.Equal(2, svg.Split("text-anchor").Length - 1);
    }

    [Fact]
    public void Names_are_said_to_those_who_cannot_see_and_ids_begin_as_asked()
    {
        var curve = Full.Reliability![0];

        var (one, other) = (Chart.Reliability(curve, "one", "a < b & \"c\""), Chart.Reliability(curve, "other", "d"));
        Assert.Contains("role=\"img\" aria-label=\"a &lt; b &amp; &quot;c&quot;\"", one, StringComparison.Ordinal);
        Assert.Contains("id=\"one-0\"", one, StringComparison.Ordinal);
        Assert.DoesNotContain("\"one-", other, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing()
    {
        Assert.Null(Chart.Intervals([Result("model", "ndcg@10", null, null, null, 0)], "a", "name", english: false));
        Assert.Null(Chart.Learning(Full.LearningCurve! with { Points = [Full.LearningCurve.Points[0]] }, .2, "name"));
        Assert.NotNull(Chart.Learning(Full.LearningCurve!, null, "name"));
    }
}
