using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class CandidateCoverageTest
{
    [Fact]
    public void Counts_a_candidate_once_however_often_it_is_shown() =>
        Assert.Equal(new Estimate(3 / 8.0, null, null, 3), new CandidateCoverage(2).Measure(Lists.Of(8, Lists.List("a b z"), Lists.List("a c"), Lists.List("b")), seed: 1));

    [Fact]
    public void No_candidate_no_value() => Assert.Equal(new Estimate(null, null, null, 0), new CandidateCoverage(5).Measure(Lists.Of(0), seed: 1));
}
