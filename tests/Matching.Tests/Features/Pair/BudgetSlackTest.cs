using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class BudgetSlackTest
{
    private static readonly BudgetSlack Feature = new();

    [Theory]
    [InlineData(8000, 0.375)]
    [InlineData(5000, 0)]
    [InlineData(4000, -0.25)]
    [InlineData(2000, -1)] // clipped from −1.5
    public void Land_is_held_against_the_purchase_budget(int budget, double expected) =>
        Assert.Equal((float)expected, Value(Feature, Land with { StartPrice = Wan(5000) }, new Requirement { PurchaseBudget = Wan(budget) }));

    [Fact]
    public void A_building_is_held_against_the_most_rent() =>
        Assert.Equal(0.25f, Value(Feature, House with { Rent = Rent.FromDay(3) }, new Requirement { RentMax = Rent.FromDay(4) }));

    // 3 元/m²·day are 91.25 a month; with a fee of 10, 1 000 m² cost 101 250 元, of 150 000.
    [Fact]
    public void A_monthly_budget_goes_first_and_pays_the_property_fee_too() =>
        Assert.Equal(
            0.325f,
            Value(
                Feature,
                House with { Rent = Rent.FromDay(3), PropertyFeeMonth = 10 },
                new Requirement { BudgetMonth = Wan(15), AreaMin = M2(1000), RentMax = Rent.FromDay(1) }));

    [Fact]
    public void The_cheapest_unit_that_suits_counts() =>
        Assert.Equal(
            0.5f,
            Value(
                Feature,
                House with { Rent = Rent.FromDay(9) },
                new Requirement { AreaMin = M2(1000), RentMax = Rent.FromDay(4) },
                Unit(1000, id: "a") with { Rent = Rent.FromDay(3) },
                Unit(1000, id: "b") with { Rent = Rent.FromDay(2) },
                Unit(100, id: "too small") with { Rent = Rent.FromDay(1) }));

    [Fact]
    public void Is_missing_without_budget_or_price_and_for_centers()
    {
        var budget = new Requirement { PurchaseBudget = Wan(1), RentMax = Rent.FromDay(1) };

        Assert.Equal(float.NaN, Value(Feature, Land, budget));
        Assert.Equal(float.NaN, Value(Feature, Land with { StartPrice = Wan(1) }));
        Assert.Equal(float.NaN, Value(Feature, Land with { StartPrice = Wan(1) }, new Requirement { PurchaseBudget = Wan(0) }));
        Assert.Equal(float.NaN, Value(Feature, House, budget));
        Assert.Equal(float.NaN, Value(Feature, House with { Rent = Rent.FromDay(3) }));
        Assert.Equal(float.NaN, Value(Feature, House with { Rent = Rent.FromDay(3) }, new Requirement { BudgetMonth = Wan(15) }));
        Assert.Equal(float.NaN, new FeatureWorld { Need = budget }.Value(Feature));
    }
}
