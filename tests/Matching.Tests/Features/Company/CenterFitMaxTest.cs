using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class CenterFitMaxTest
{
    private static readonly CenterFitMax Feature = new();

    [Theory]
    [InlineData("I6520", 1)]
    [InlineData("C3972", 0.6)]
    public void Is_the_best_of_the_six(string code, double expected) =>
        Assert.Equal((float)expected, Value(Feature, ChipDesigner with { IndustryCode = code }));

    [Fact]
    public void An_industry_outside_all_centers_fits_with_nothing_and_is_not_missing() => Assert.Equal(0, Value(Feature, Firm));

    [Fact]
    public void Is_missing_before_the_row_was_known() => AssertMissingUntilKnown(Feature, ChipDesigner);
}
