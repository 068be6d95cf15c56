using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class TagScoreTest
{
    private static readonly TagScore Feature = new();

    [Fact]
    public void Tags_add_up_without_ever_reaching_one() =>
        Assert.Equal(0.92f, Value(Feature, Firm with { Tags = ["FortuneGlobal500", "China500"] })); // 1 − 0.2 × 0.4

    [Fact]
    public void A_tag_counts_once_whatever_it_is_called() =>
        Assert.Equal(0.8f, Value(Feature, Firm with { Tags = ["FortuneGlobal500", "世界500强"] }));

    [Fact]
    public void Without_a_known_tag_it_is_nothing_and_not_missing()
    {
        Assert.Equal(0, Value(Feature, Firm));
        Assert.Equal(0, Value(Feature, Firm with { Tags = ["NobodyKnowsThis"] }));
    }

    [Fact]
    public void Is_missing_before_the_row_was_known() => AssertMissingUntilKnown(Feature, Firm with { Tags = ["Unicorn"] });
}
