using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class LogEmployeesTest
{
    private static readonly LogEmployees Feature = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(99, 4.605170)]
    [InlineData(999, 6.907755)]
    public void Counts_the_logarithm_of_one_more_than_the_headcount(int employees, double expected) =>
        Assert.Equal(expected, Value(Feature, Firm with { Employees = employees }), 5e-6);

    [Fact]
    public void Unknown_headcount_is_missing() => Assert.Equal(float.NaN, Value(Feature, Firm));

    [Theory]
    [InlineData(4_000_000)]
    [InlineData(int.MaxValue)]
    public void Is_clipped_to_its_range(int employees) => Assert.Equal(15, Value(Feature, Firm with { Employees = employees }));

    [Fact]
    public void A_headcount_that_became_known_later_is_missing() => AssertMissingUntilKnown(Feature, Firm with { Employees = 5 });
}
