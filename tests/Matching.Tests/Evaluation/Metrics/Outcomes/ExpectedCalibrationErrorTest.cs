using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class ExpectedCalibrationErrorTest
{
    [Fact]
    public void Agrees_with_numpy()
    {
        foreach (var @case in Oracle.Cases("outcomes.json"))
            Assert.Equal(@case.Number("ece"), ExpectedCalibrationError.Of(@case.Numbers("probabilities"), @case.Booleans("outcomes")), 1e-12);
    }

    [Fact]
    public void Weighs_bins_by_their_cases()
    {
        // Two of four at 0.5 came true: no error. The one at 0.9 did not: 0.9 on a fifth of the cases.
        double[] probabilities = [.5, .5, .5, .5, .9];
        bool[] outcomes = [true, true, false, false, false];

        Assert.Equal(.18, ExpectedCalibrationError.Of(probabilities, outcomes), 1e-12);
        Assert.Equal(.18, ExpectedCalibrationError.Of(ReliabilityBins.EqualCount(probabilities, outcomes)), 1e-12);
        Assert.Equal(.18, ExpectedCalibrationError.Of(probabilities, outcomes, bins: 1), 1e-12);
    }

    [Fact]
    public void Has_no_value_of_nothing() => Assert.Equal(double.NaN, ExpectedCalibrationError.Of([], []));
}
