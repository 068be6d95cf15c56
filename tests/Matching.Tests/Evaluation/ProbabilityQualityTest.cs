using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class ProbabilityQualityTest
{
    [Fact]
    public void Gathers_the_metrics_and_the_points_of_the_diagram()
    {
        var @case = Oracle.Cases("outcomes.json")[3];

        var quality = ProbabilityQuality.Of("model", @case.Numbers("probabilities"), @case.Booleans("outcomes"), seed: 1);

        Assert.Equal(["auc", "pr-auc", "brier", "ece"], quality.Results.Select(r => r.Metric));
        foreach (var result in quality.Results)
        {
            Assert.Equal(@case.Number(result.Metric), result.Value!.Value, 1e-12);
            Assert.Equal(200, result.N);
        }

        Assert.True(quality.Results[2].Low < quality.Results[2].Value && quality.Results[2].Value < quality.Results[2].High);
        Assert.Equal(200, quality.Curve.Bins.Sum(bin => bin.N));
        Assert.Equal("model", quality.Curve.Method);
    }

    [Fact]
    public void What_cannot_be_said_has_no_value()
    {
        var quality = ProbabilityQuality.Of("model", [.2, .3], [false, false], seed: 1);

        Assert.Equal([null, null, .065, .25], quality.Results.Select(r => r.Value is { } value ? Math.Round(value, 12) : (double?)null));
        Assert.Equal([0, 0, 2, 2], quality.Results.Select(r => r.N));
    }
}
