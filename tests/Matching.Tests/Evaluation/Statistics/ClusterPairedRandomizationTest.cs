using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class ClusterPairedRandomizationTest
{
    [Fact]
    public void Few_clusters_agree_with_full_enumeration_exactly()
    {
        var @case = Assert.Single(Oracle.Cases("clusters.json"));
        var n = @case.GetProperty("firstNine").GetInt32();

        var test = ClusterPairedRandomization.Test(@case.Numbers("values")[..n], @case.Numbers("base")[..n], @case.Strings("clusters")[..n], seed: 1);

        Assert.Equal(@case.Number("pOfFirstNine"), test.PValue);
    }

    [Fact]
    public void Many_clusters_agree_with_full_enumeration_within_the_error_of_drawing()
    {
        var @case = Assert.Single(Oracle.Cases("clusters.json"));

        var test = ClusterPairedRandomization.Test(@case.Numbers("values"), @case.Numbers("base"), @case.Strings("clusters"), seed: 1);

        Assert.Equal(@case.Number("p"), test.PValue!.Value, .01);
        Assert.Equal(@case.Number("differenceLow"), test.Difference.Low!.Value, .006);
        Assert.Equal(@case.Number("differenceHigh"), test.Difference.High!.Value, .006);
        Assert.Equal(40, test.Difference.N);
    }

    [Fact]
    public void Many_wins_in_three_places_are_three_wins()
    {
        double[] a = [.. Enumerable.Repeat(.6, 30)], b = [.. Enumerable.Repeat(.5, 30)];
        string[] places = [.. Enumerable.Range(0, 30).Select(i => $"p{i % 3}")];

        Assert.Equal(.25, ClusterPairedRandomization.Test(a, b, places, seed: 1).PValue);
        Assert.True(PairedRandomization.Test(a, b, seed: 1).PValue < .001);
    }

    [Fact]
    public void Clusters_of_one_query_are_the_ordinary_test()
    {
        double[] a = [.5, .9, .2, .8], b = [.4, .1, .3, double.NaN];

        Assert.Equal(PairedRandomization.Test(a, b, seed: 2).PValue, ClusterPairedRandomization.Test(a, b, ["1", "2", "3", "4"], seed: 2).PValue);
    }

    [Fact]
    public void Nothing_to_compare_has_no_p_value() =>
        Assert.Equal(new PairedTest(new Estimate(null, null, null, 0), null), ClusterPairedRandomization.Test([double.NaN], [.3], ["a"], seed: 1));
}
