using CsCheck;
using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class BootstrapTest
{
    private static readonly double[] Sample =
        [.42, .31, .55, .20, .61, .33, .48, .72, .15, .39, .50, .28, .66, .44, .37, .59, .23, .41];

    [Theory]
    [InlineData(.95, .35278, .49722)]
    [InlineData(.80, .37722, .47222)]
    public void Agrees_with_scipy_within_the_error_of_resampling(double confidence, double low, double high)
    {
        // SciPy 1.10.1: stats.bootstrap((sample,), np.mean, n_resamples=200_000, method='percentile', confidence_level=confidence).
        var estimate = Bootstrap.Interval(Sample, seed: 7, resamples: 20_000, confidence);

        Assert.Equal(Sample.Average(), estimate.Value!.Value, 1e-12);
        Assert.Equal(low, estimate.Low!.Value, .002);
        Assert.Equal(high, estimate.High!.Value, .002);
        Assert.Equal(18, estimate.N);
    }

    [Fact]
    public void Two_values_reach_from_one_to_the_other() =>
        // Means of two draws from {0, 1} are 0, ½, 1 with probability ¼, ½, ¼: both tails beyond 2.5 % are 0 and 1.
        Assert.Equal(new Estimate(.5, 0, 1, 2), Bootstrap.Interval([0, 1], seed: 1));

    [Fact]
    public void Equal_values_leave_no_doubt() =>
        Assert.Equal(new Estimate(.25, .25, .25, 3), Bootstrap.Interval([.25, .25, .25], seed: 1));

    [Fact]
    public void Queries_without_value_are_left_out() =>
        Assert.Equal(Bootstrap.Interval([.1, .4, .9], seed: 3), Bootstrap.Interval([double.NaN, .1, .4, double.NaN, .9], seed: 3));

    [Fact]
    public void No_value_has_no_mean_and_one_has_no_interval()
    {
        Assert.Equal(new Estimate(null, null, null, 0), Bootstrap.Interval([double.NaN], seed: 1));
        Assert.Equal(new Estimate(.3, null, null, 1), Bootstrap.Interval([.3], seed: 1));
    }

    [Fact]
    public void Same_seed_same_interval_other_seed_other_interval()
    {
        Assert.Equal(Bootstrap.Interval(Sample, seed: 5), Bootstrap.Interval(Sample, seed: 5));
        Assert.NotEqual(Bootstrap.Interval(Sample, seed: 5), Bootstrap.Interval(Sample, seed: 6));
    }

    [Fact]
    public void A_seed_draws_today_what_it_drew_before()
    {
        // Taken from this implementation: a change means that no older report can be reproduced any more.
        var estimate = Bootstrap.Interval([.1, .3, .5, .7, .9], seed: 20200831, resamples: 10);

        Assert.Equal(.389, estimate.Low!.Value, 1e-12);
        Assert.Equal(.7, estimate.High!.Value, 1e-12);
    }

    [Fact]
    public void Covers_the_true_mean_about_as_often_as_it_says()
    {
        // 400 samples of 60 uniform values with mean ½. The share covered has a standard error of 1.1 %.
        var random = new Random(11);
        var covered = Enumerable.Range(0, 400).Count(seed =>
        {
            var values = Enumerable.Range(0, 60).Select(_ => random.NextDouble()).ToArray();
            var estimate = Bootstrap.Interval(values, seed, resamples: 400);
            return estimate.Low <= .5 && .5 <= estimate.High;
        });

        Assert.InRange(covered / 400.0, .91, .98);
    }

    [Fact]
    public void Interval_lies_within_the_values_and_widens_with_confidence() =>
        Gen.Select(Gen.Double[0, 1].Array[2, 30], Gen.Int).Sample((values, seed) =>
        {
            var wide = Bootstrap.Interval(values, seed, 200, .99);
            var narrow = Bootstrap.Interval(values, seed, 200, .5);
            const double rounding = 1e-12;
            return wide.Low >= values.Min() - rounding && wide.High <= values.Max() + rounding
                && wide.Low <= narrow.Low && narrow.Low <= narrow.High && narrow.High <= wide.High;
        }, iter: 200);

    [Fact]
    public void Refuses_what_makes_no_interval()
    {
        Assert.Throws<ArgumentOutOfRangeException>("resamples", () => Bootstrap.Interval(Sample, 1, resamples: 0));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Bootstrap.Interval(Sample, 1, confidence: 1));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Bootstrap.Interval(Sample, 1, confidence: double.NaN));
        var infinite = Assert.Throws<ArgumentException>("values", () => Bootstrap.Interval([1, double.PositiveInfinity], 1));
        Assert.Contains("Value 1", infinite.Message, StringComparison.Ordinal);
    }
}
