using CsCheck;
using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class ReliabilityBinsTest
{
    private static readonly Gen<(double, bool)[]> Cases = Gen.Select(Gen.Int[0, 20].Select(v => v / 20.0), Gen.Bool).Array[0, 60];

    [Fact]
    public void Bins_of_equal_width_agree_with_integer_arithmetic_and_scipy()
    {
        foreach (var @case in Oracle.Cases("outcomes.json"))
        {
            var bins = ReliabilityBins.EqualWidth(@case.Numbers("probabilities"), @case.Booleans("outcomes"));

            var expected = @case.GetProperty("bins").EnumerateArray().ToArray();
            Assert.Equal(expected.Select(bin => bin.GetProperty("n").GetInt32()), bins.Select(bin => bin.N));
            foreach (var (bin, other) in bins.Zip(expected))
            {
                Assert.Equal(other.Number("mean"), bin.MeanPredicted, 1e-12);
                Assert.Equal(other.Number("observed"), bin.Observed, 1e-12);
                Assert.Equal(other.Number("low"), bin.Low, 1e-9);
                Assert.Equal(other.Number("high"), bin.High, 1e-9);
                Assert.InRange(bin.MeanPredicted, bin.From - 1e-12, bin.To + 1e-12);
            }
        }
    }

    [Fact]
    public void A_probability_on_a_border_belongs_above_it_and_one_to_the_last()
    {
        var bins = ReliabilityBins.EqualWidth([.1, .5, 1], [true, false, true]);

        Assert.Equal([(.1, .2), (.5, .6), (.9, 1)], bins.Select(bin => (bin.From, Math.Round(bin.To, 12))));
    }

    [Fact]
    public void Equal_counts_part_the_cases_evenly()
    {
        var bins = ReliabilityBins.EqualCount([.1, .2, .3, .4, .5, .6, .7], [false, false, true, false, true, true, true], 3);

        Assert.Equal([(.1, .3, 3), (.4, .5, 2), (.6, .7, 2)], bins.Select(bin => (bin.From, bin.To, bin.N)));
        Assert.Equal([1 / 3.0, .5, 1], bins.Select(bin => bin.Observed));
    }

    [Fact]
    public void Every_case_is_in_one_bin_and_equal_ones_stay_together() =>
        Gen.Select(Cases, Gen.Int[1, 12]).Sample((cases, count) =>
        {
            double[] p = [.. cases.Select(c => c.Item1)];
            bool[] outcomes = [.. cases.Select(c => c.Item2)];
            foreach (var bins in (IReadOnlyList<ReliabilityBin>[])[ReliabilityBins.EqualWidth(p, outcomes, count), ReliabilityBins.EqualCount(p, outcomes, count)])
            {
                Assert.Equal(p.Length, bins.Sum(bin => bin.N));
                Assert.True(bins.Count <= count);
                Assert.Equal(outcomes.Count(yes => yes), bins.Sum(bin => bin.Observed * bin.N), 1e-9);
                Assert.All(bins.Skip(1).Zip(bins), pair => Assert.True(pair.First.From >= pair.Second.To));
            }

            Assert.All(ReliabilityBins.EqualCount(p, outcomes, count).Skip(1).Zip(ReliabilityBins.EqualCount(p, outcomes, count)), pair => Assert.True(pair.First.From > pair.Second.To));
        });

    [Fact]
    public void Rows_in_another_order_make_the_same_bins() =>
        Cases.Sample(cases =>
        {
            double[] p = [.. cases.Select(c => c.Item1)];
            bool[] outcomes = [.. cases.Select(c => c.Item2)];
            var forth = ReliabilityBins.EqualCount(p, outcomes, 4);
            var back = ReliabilityBins.EqualCount([.. p.Reverse()], [.. outcomes.Reverse()], 4);
            Assert.Equal(forth.Select(b => (b.From, b.To, b.N, b.Observed)), back.Select(b => (b.From, b.To, b.N, b.Observed)));
        });

    [Fact]
    public void Nothing_makes_no_bin()
    {
        Assert.Empty(ReliabilityBins.EqualWidth([], []));
        Assert.Empty(ReliabilityBins.EqualCount([], []));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => ReliabilityBins.EqualWidth([.5], [true], 0));
    }
}
