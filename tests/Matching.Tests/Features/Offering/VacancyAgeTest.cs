using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class VacancyAgeTest
{
    private static readonly VacancyAge Feature = new();

    [Fact]
    public void Counts_the_months_since_the_building_became_free()
    {
        Assert.Equal(12, Value(Feature, House with { AvailableFrom = Day.AddYears(-1) }), 0.05);
        Assert.Equal(0, Value(Feature, House with { AvailableFrom = Day }));
        Assert.Equal(120, Value(Feature, House with { AvailableFrom = Day.AddYears(-40) }));
    }

    [Fact]
    public void What_becomes_free_later_has_not_been_vacant() => Assert.Equal(0, Value(Feature, House with { AvailableFrom = Day.AddYears(1) }));

    [Fact]
    public void The_unit_that_became_free_first_decides() =>
        Assert.Equal(
            12, Value(Feature, House with { AvailableFrom = Day }, null, Unit(100) with { AvailableFrom = Day.AddYears(-1) }, Unit(100, id: "other") with { AvailableFrom = Day }), 0.05);

    [Fact]
    public void A_unit_that_is_not_on_offer_does_not_count() =>
        Assert.Equal(0, Value(Feature, House with { AvailableFrom = Day }, null, Unit(100) with { AvailableFrom = Day.AddYears(-1), Status = SpaceStatus.Sold }));

    [Fact]
    public void Is_missing_without_a_date_and_for_plots_and_centers() =>
        Assert.Equal([float.NaN, float.NaN, float.NaN], [Value(Feature, House), Value(Feature, Land with { DeliveryOn = Day }), OfCenter(Feature)]);
}
