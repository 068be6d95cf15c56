using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class TradeAffinityTest
{
    private static readonly TradeAffinity Feature = new();

    // Three trades in the district, two of them here: chips (1 + 6/64) / (3 + 6) there, (1 + 6 p) / (2 + 6) here.
    [Fact]
    public void A_trade_is_counted_with_what_is_borrowed()
    {
        var district = (1 + 6 / 64.0) / 9;

        Assert.Equal((float)Math.Log((1 + 6 * district) / 8 / district), Of("芯片"));
    }

    [Fact]
    public void Several_trades_count_as_their_mean() => Assert.Equal((Of("芯片") + Of("物流")) / 2, Of("芯片的物流"), 1e-6);

    [Fact]
    public void A_trade_that_came_elsewhere_speaks_against_the_place() => Assert.True(Of("物流") < 0);

    [Fact]
    public void Is_missing_without_a_trade_or_before_anybody_has_signed()
    {
        Assert.Equal(float.NaN, Of("某某"));
        Assert.Equal(float.NaN, Of("芯片", signedOn: Day));
    }

    private static float Of(string scope, DateOnly? signedOn = null)
    {
        var on = signedOn ?? Day.AddDays(-1);
        return new FeatureWorld
        {
            Company = Firm with { BusinessScope = scope },
            Building = House,
            Others = new MatchingData
            {
                Companies = [Firm with { Id = "a", BusinessScope = "芯片和软件" }, Firm with { Id = "b", BusinessScope = "物流" }],
                Plots = [Land],
                Engagements = [Event("a", House.OfferingId, Stage.Signed, on), Event("b", Land.OfferingId, Stage.Registered, on)],
            },
        }.Value(Feature);
    }
}
