using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class RiskCountTest
{
    private static readonly RiskCount Feature = new();

    [Fact]
    public void Counts_the_recorded_flags_up_to_five()
    {
        Assert.Equal(0, Value(Feature, Firm with { RiskFlags = [] }));
        Assert.Equal(2, Value(Feature, Firm with { RiskFlags = ["EnvPenalty", "SafetyAccident"] }));
        Assert.Equal(5, Value(Feature, Firm with { RiskFlags = ["a", "b", "c", "d", "e", "f"] }));
    }

    [Fact]
    public void Is_missing_when_nobody_has_checked() => Assert.Equal(float.NaN, Value(Feature, Firm));

    [Fact]
    public void Is_missing_until_the_facts_are_known() => AssertMissingUntilKnown(Feature, Firm with { RiskFlags = ["EnvPenalty"] });
}
