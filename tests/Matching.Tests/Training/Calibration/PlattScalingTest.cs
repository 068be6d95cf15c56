using CsCheck;
using Matching.Training;

namespace Matching.Tests.Training;

public class PlattScalingTest
{
    // Four positive and four negative outcomes have targets 5/6 and 1/6. With two scores the curve goes through both means: (5 + 1 + 1 + 1) / 24 = 1/3 at
    // score 0 and 2/3 at score 1, so the log-odds are −ln 2 and ln 2.
    [Fact]
    public void Two_scores_are_met_exactly()
    {
        var curve = PlattScaling.Fit([0, 0, 0, 0, 1, 1, 1, 1], [true, false, false, false, true, true, true, false]);

        Assert.Equal(2 * Math.Log(2), curve.Slope, 1e-9);
        Assert.Equal(-Math.Log(2), curve.Intercept, 1e-9);
        Assert.Equal(1 / 3.0, curve.At(0), 1e-9);
    }

    // By scipy.optimize.minimize (BFGS) on the same likelihood.
    [Fact]
    public void The_likelihood_is_the_greatest()
    {
        var curve = PlattScaling.Fit([-2, -1, -0.5, 0, 0.5, 1, 1.5, 3], [false, false, true, false, true, false, true, true]);

        Assert.Equal(0.57931796, curve.Slope, 1e-7);
        Assert.Equal(-0.17074309, curve.Intercept, 1e-7);
    }

    [Fact]
    public void Trusted_scores_keep_a_slope_near_one()
    {
        double[] scores = [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? -1.0 : 1)];
        bool[] outcomes = [.. Enumerable.Range(0, 200).Select(i => i % 4 < 2)];
        double Slope(double trust) => PlattScaling.Fit(scores, outcomes, trust).Slope;

        // 200 outcomes with p near a half: the pull of n·(σ(a) − 1/2) against that of trust·(1 − a).
        Assert.Equal(0, Slope(0), 1e-6);
        Assert.Equal(40 * (1 - Slope(40)), 200 * ((1 / (1 + Math.Exp(-Slope(40)))) - 0.5), 1e-6);
        Assert.InRange(Slope(1e6), 0.999, 1);
    }

    [Fact]
    public void Outcomes_that_scores_part_completely_stay_short_of_certainty()
    {
        var curve = PlattScaling.Fit([1, 2, 3, 4], [false, false, true, true]);

        Assert.InRange(curve.At(1), 0.05, 0.45);
        Assert.InRange(curve.At(4), 0.55, 0.95);
    }

    [Fact]
    public void Scores_that_mislead_or_say_nothing_give_everybody_the_same()
    {
        Assert.Equal(0, PlattScaling.Fit([1, 2, 3, 4], [true, true, false, false]).Slope);
        Assert.Equal(0.5, PlattScaling.Fit([7, 7], [true, false]).At(100), 1e-9);
        Assert.Equal(2 / 3.0, PlattScaling.Fit([7], [true]).At(double.NegativeInfinity), 1e-9);
    }

    [Fact]
    public void Neither_shift_nor_scale_of_the_scores_changes_a_probability() =>
        Gen.Select(Gen.Select(Gen.Double[-3, 3], Gen.Bool).Array[4, 40], Gen.Double[-5, 5], Gen.Double[-3, 3]).Sample((points, shift, power) =>
        {
            bool[] outcomes = [.. points.Select(p => p.Item2)];
            double scale = Math.Pow(10, power);
            double[] scores = [.. points.Select(p => p.Item1)], moved = [.. scores.Select(s => (s * scale) + shift)];

            var (one, other) = (PlattScaling.Fit(scores, outcomes), PlattScaling.Fit(moved, outcomes));
            Assert.All(scores.Zip(moved), pair => Assert.Equal(one.At(pair.First), other.At(pair.Second), 1e-5));
        });
}
