using CsCheck;
using Matching.Explain;

namespace Matching.Tests.Explain;

public class ValueStepsTest
{
    private static readonly LeverRule Half = LeverRule.Of("less-area"), Third = LeverRule.Of("higher-rent");

    [Fact]
    public void A_value_at_a_limit_is_taken_and_else_the_next_step_beyond_it()
    {
        Assert.Equal([(900, 0.2), (500, 1)], ValueSteps.Of(Half, 1_000, up: false, [900.0000000001, double.NaN, 1_200, 499], finely: false).Select(s => (s.To, Math.Round(s.Share, 4))));
        Assert.Equal([(899, 0.202), (500, 1)], ValueSteps.Of(Half, 1_000, up: false, [899.9], finely: false).Select(s => (s.To, Math.Round(s.Share, 4))));
        Assert.Equal([4.56m, 5.2m], ValueSteps.Of(Third, 4, up: true, [4.551, double.PositiveInfinity], finely: false).Select(s => s.To));
    }

    [Fact]
    public void The_way_to_the_end_is_looked_at_in_quarters() =>
        Assert.Equal([875m, 750, 625, 500], ValueSteps.Of(Half, 1_000, up: false, [], finely: true).Select(s => s.To));

    [Fact]
    public void Nothing_moves_from_nothing() => Assert.Empty(ValueSteps.Of(Half, 0, up: true, [10], finely: true));

    [Fact]
    public void All_values_lie_within_the_range_on_the_step_and_come_nearest_first() =>
        Gen.Select(Gen.Decimal[0.01m, 100_000m], Gen.Bool, Gen.Double[0, 200_000].Array, Gen.Bool).Sample((from, up, limits, finely) =>
        {
            var steps = ValueSteps.Of(Third, from, up, limits, finely).ToArray();
            Assert.Equal(steps.Select(s => s.To).Distinct().OrderBy(to => Math.Abs(to - from)), steps.Select(s => s.To));
            Assert.All(steps, s =>
            {
                Assert.Equal(0, s.To % Third.Step);
                Assert.True(s.To > 0 && (up ? s.To > from : s.To < from) && Math.Abs(s.To - from) <= from * Third.Range);
                Assert.Equal((double)(Math.Abs(s.To - from) / (from * Third.Range)), s.Share, 1e-9);
            });
        });
}
