using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class CalibratorTest
{
    private static readonly IsotonicCurve Curve = new([0, 1], [0, 1]);

    [Theory]
    [InlineData(1, 0.6, 0.6)]
    [InlineData(0, 0.6, 0.2)]
    [InlineData(0.5, 0.6, 0.4)]
    [InlineData(1, 0, 0.01)]
    [InlineData(1, 1, 0.99)]
    [InlineData(1, double.NaN, double.NaN)]
    public void The_curve_is_drawn_towards_the_base_rate_and_kept_from_certainty(double weight, double score, double expected) =>
        Assert.Equal(expected, new Calibrator(Curve, 0.2, weight, 0.01).Probability(score), 1e-12);

    [Theory]
    [InlineData(0, 1, 0.01)]
    [InlineData(1, 1, 0.01)]
    [InlineData(0.5, 1.1, 0.01)]
    [InlineData(0.5, double.NaN, 0.01)]
    [InlineData(0.5, 1, 0)]
    [InlineData(0.9, 1, 0.2)]
    public void Numbers_outside_their_range_are_refused(double baseRate, double weight, double least) =>
        Assert.Throws<ArgumentException>(() => new Calibrator(Curve, baseRate, weight, least));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(1, double.PositiveInfinity)]
    public void A_logistic_curve_that_falls_or_has_no_number_is_refused(double slope, double intercept) =>
        Assert.Throws<ArgumentException>(() => new PlattCurve(slope, intercept));

    [Fact]
    public void A_level_logistic_curve_is_level_everywhere()
    {
        var level = new PlattCurve(0, Math.Log(3));

        Assert.All([double.NegativeInfinity, 0, double.PositiveInfinity], score => Assert.Equal(0.75, level.At(score), 1e-12));
        Assert.True(double.IsNaN(level.At(double.NaN)));
        Assert.Equal((0, 1), (new PlattCurve(2, 0).At(double.NegativeInfinity), new PlattCurve(2, 0).At(double.PositiveInfinity)));
    }
}
