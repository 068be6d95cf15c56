using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class ClusterBootstrapTest
{
    [Fact]
    public void Agrees_with_numpy_within_the_error_of_resampling()
    {
        var @case = Assert.Single(Oracle.Cases("clusters.json"));

        var estimate = ClusterBootstrap.Interval(@case.Numbers("values"), @case.Strings("clusters"), seed: 3, resamples: 20_000);

        Assert.Equal(@case.Number("mean"), estimate.Value!.Value, 1e-12);
        Assert.Equal(@case.Number("low"), estimate.Low!.Value, .002);
        Assert.Equal(@case.Number("high"), estimate.High!.Value, .002);
        Assert.Equal(40, estimate.N);
    }

    [Fact]
    public void Clusters_of_one_query_are_the_ordinary_bootstrap()
    {
        double[] values = [.1, .7, .4, double.NaN, .9, .2];

        // Sums of the same draws, so equal but for the order of additions.
        var clustered = ClusterBootstrap.Interval(values, ["a", "b", "c", "d", "e", "f"], seed: 5);
        var ordinary = Bootstrap.Interval(values, seed: 5);

        Assert.Equal((ordinary.Low!.Value, ordinary.High!.Value, ordinary.N), (clustered.Low!.Value, clustered.High!.Value, clustered.N));
    }

    [Fact]
    public void Queries_that_rise_and_fall_together_widen_the_interval()
    {
        double[] values = [.. Enumerable.Range(0, 40).Select(i => i / 10 * .25)];
        string[] places = [.. Enumerable.Range(0, 40).Select(i => $"p{i / 10}")];

        var clustered = ClusterBootstrap.Interval(values, places, seed: 1);
        var ordinary = Bootstrap.Interval(values, seed: 1);

        Assert.True(clustered.High - clustered.Low > 1.5 * (ordinary.High - ordinary.Low));
    }

    [Fact]
    public void One_cluster_says_nothing_about_spread_and_none_nothing_at_all()
    {
        Assert.Equal(new Estimate(.5, null, null, 2), ClusterBootstrap.Interval([0, 1], ["a", "a"], seed: 1));
        Assert.Equal(new Estimate(null, null, null, 0), ClusterBootstrap.Interval([double.NaN], ["a"], seed: 1));
    }

    [Fact]
    public void Refuses_lists_that_do_not_fit()
    {
        Assert.Throws<ArgumentException>("clusters", () => ClusterBootstrap.Interval([1, 2], ["a"], seed: 1));
        Assert.Throws<ArgumentException>("values", () => ClusterBootstrap.Interval([double.PositiveInfinity], ["a"], seed: 1));
        Assert.Throws<ArgumentOutOfRangeException>("resamples", () => ClusterBootstrap.Interval([1], ["a"], seed: 1, resamples: 0));
    }
}
