using CsCheck;
using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class PairedRandomizationTest
{
    private static readonly double[] Nine = [.12, -.03, .08, .21, -.10, .05, .02, .17, -.01];

    private static readonly double[] FirstOf18 =
        [.42, .31, .55, .20, .61, .33, .48, .72, .15, .39, .50, .28, .66, .44, .37, .59, .23, .41];

    private static readonly double[] SecondOf18 =
        [.35, .33, .41, .25, .50, .30, .49, .60, .20, .31, .42, .30, .58, .45, .29, .55, .26, .36];

    [Fact]
    public void Three_wins_by_the_same_margin_are_two_of_eight_patterns()
    {
        var test = PairedRandomization.Test([.5, .6, .7], [.4, .5, .6], seed: 1);

        Assert.Equal(.25, test.PValue);
        Assert.Equal(.1, test.Difference.Value!.Value, 1e-12);
        Assert.Equal(3, test.Difference.N);
    }

    [Fact]
    public void Few_pairs_agree_with_scipy_exactly() =>
        // SciPy 1.10.1: stats.permutation_test((d, 0), mean difference, permutation_type='samples', n_resamples=inf): 70 of 512 patterns.
        Assert.Equal(70 / 512.0, PairedRandomization.Test(Nine, new double[9], seed: 1).PValue);

    [Fact]
    public void Many_pairs_agree_with_full_enumeration_within_the_error_of_drawing()
    {
        // All 2^18 sign patterns counted with NumPy: p = 0.0186309814453125. Standard error of 10 000 rounds: 0.0014.
        var test = PairedRandomization.Test(FirstOf18, SecondOf18, seed: 1);

        Assert.Equal(.0186309814453125, test.PValue!.Value, .005);
        Assert.Equal(.0383333333333333, test.Difference.Value!.Value, 1e-12);
        Assert.InRange(test.Difference.Low!.Value, .001, .02);
        Assert.InRange(test.Difference.High!.Value, .05, .08);
    }

    [Fact]
    public void A_win_on_every_one_of_many_queries_is_as_rare_as_the_rounds_can_say() =>
        Assert.Equal(1.0 / 10_001, PairedRandomization.Test([.. Enumerable.Repeat(1.0, 60)], new double[60], seed: 1).PValue);

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public void Equal_methods_give_one(int n)
    {
        var values = Enumerable.Range(0, n).Select(i => i * .01).ToArray();

        Assert.Equal(1.0, PairedRandomization.Test(values, values, seed: 2).PValue);
    }

    [Fact]
    public void A_pair_without_both_values_is_left_out() =>
        Assert.Equal(
            PairedRandomization.Test([.5, .9, .2], [.4, .1, .3], seed: 4),
            PairedRandomization.Test([.5, double.NaN, .9, .7, .2], [.4, .2, .1, double.NaN, .3], seed: 4));

    [Fact]
    public void Nothing_to_compare_has_no_p_value() =>
        Assert.Equal(new PairedTest(new Estimate(null, null, null, 0), null), PairedRandomization.Test([double.NaN], [.3], seed: 1));

    [Fact]
    public void Swapping_the_methods_turns_the_difference_and_keeps_the_p_value() =>
        Gen.Select(Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Array[1, 30], Gen.Int).Sample((pairs, seed) =>
        {
            double[] a = [.. pairs.Select(p => p.Item1)];
            double[] b = [.. pairs.Select(p => p.Item2)];
            var forth = PairedRandomization.Test(a, b, seed, rounds: 200);
            var back = PairedRandomization.Test(b, a, seed, rounds: 200);
            return forth.PValue == back.PValue && forth.PValue is > 0 and <= 1
                && Near(forth.Difference.Value, -back.Difference.Value)
                && Near(forth.Difference.Low, -back.Difference.High) && Near(forth.Difference.High, -back.Difference.Low);
        }, iter: 200);

    [Fact]
    public void Interchangeable_methods_are_called_different_about_as_rarely_as_promised()
    {
        var random = new Random(3);
        var rejected = Enumerable.Range(0, 500).Count(seed =>
        {
            double[] a = [.. Enumerable.Range(0, 20).Select(_ => random.NextDouble())];
            double[] b = [.. Enumerable.Range(0, 20).Select(_ => random.NextDouble())];
            return PairedRandomization.Test(a, b, seed, rounds: 300).PValue <= .05;
        });

        Assert.InRange(rejected / 500.0, .025, .08);
    }

    [Fact]
    public void Refuses_lists_of_different_length_and_names_both() =>
        Assert.Contains(
            "2 values and the second 3",
            Assert.Throws<ArgumentException>("b", () => PairedRandomization.Test([1, 2], [1, 2, 3], seed: 1)).Message,
            StringComparison.Ordinal);

    private static bool Near(double? x, double? y) => x is null ? y is null : Math.Abs(x.Value - y!.Value) < 1e-12;
}
