using Matching.Training;

namespace Matching.Tests.Training;

public class CalibrationErrorTest
{
    // By hand: squared distances 0.04, 0.64, 0.01, 0.36.
    [Fact]
    public void The_Brier_score_is_the_mean_squared_distance() =>
        Assert.Equal((0.04 + 0.64 + 0.01 + 0.36) / 4, CalibrationError.Brier([0.2, 0.8, 0.9, 0.4], [false, false, true, true]), 1e-12);

    // By hand: in the bin 0.1–0.2 three of 0.15 with one positive are off by |0.45 − 1|, in 0.9–1 two of 0.95 and 1 with two positives by 0.05.
    [Fact]
    public void The_expected_error_weighs_each_bin_by_its_share() =>
        Assert.Equal((0.55 + 0.05) / 5, CalibrationError.Expected([0.15, 0.15, 0.15, 0.95, 1], [false, true, false, true, true]), 1e-12);

    [Fact]
    public void Nothing_to_measure_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CalibrationError.Brier([], []));
        Assert.Throws<ArgumentException>(() => CalibrationError.Expected([0.5], []));
    }
}
