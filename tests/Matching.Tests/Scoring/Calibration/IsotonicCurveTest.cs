using CsCheck;
using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class IsotonicCurveTest
{
    [Theory]
    [InlineData(double.NegativeInfinity, 0.1)]
    [InlineData(0, 0.1)]
    [InlineData(1, 0.1)]
    [InlineData(2, 0.3)]
    [InlineData(3, 0.5)]
    [InlineData(4, 0.5)]
    [InlineData(double.PositiveInfinity, 0.5)]
    [InlineData(double.NaN, double.NaN)]
    public void Between_points_runs_a_line_and_beyond_them_it_is_level(double score, double probability) =>
        Assert.Equal(probability, new IsotonicCurve([1, 3, 4], [0.1, 0.5, 0.5]).At(score), 1e-12);

    [Fact]
    public void It_never_falls_not_even_by_rounding() =>
        Gen.Select(Gen.Double[-1e3, 1e3].Array[2, 12], Gen.Double[0, 1].Array[12], Gen.Double[-1e3, 1e3].Array[2, 40]).Sample((scores, probabilities, asked) =>
        {
            scores = [.. scores.Distinct().Order()];
            Array.Sort(probabilities);
            var curve = new IsotonicCurve(scores, probabilities[..scores.Length]);
            double[] at = [.. asked.Concat(scores).Concat(scores.Select(Math.BitDecrement)).Order().Select(curve.At)];

            Assert.All(at.Zip(at[1..]), pair => Assert.True(pair.First <= pair.Second));
        });

    [Fact]
    public void Points_out_of_order_are_refused_by_their_place()
    {
        Assert.Contains("Point 1", Assert.Throws<ArgumentException>(() => new IsotonicCurve([1, 1], [0, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("Point 1", Assert.Throws<ArgumentException>(() => new IsotonicCurve([1, 2], [0.5, 0.4])).Message, StringComparison.Ordinal);
        Assert.Contains("Point 0", Assert.Throws<ArgumentException>(() => new IsotonicCurve([1], [1.5])).Message, StringComparison.Ordinal);
        Assert.Contains("Point 0", Assert.Throws<ArgumentException>(() => new IsotonicCurve([double.NaN], [0.5])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new IsotonicCurve([], []));
        Assert.Throws<ArgumentException>(() => new IsotonicCurve([double.MinValue, double.MaxValue], [0, 1]));
    }
}
