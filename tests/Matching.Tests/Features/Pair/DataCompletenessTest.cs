using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class DataCompletenessTest
{
    private static readonly DataCompleteness Feature = new();

    private static readonly Company Known = ChipDesigner with
    {
        Revenue = Wan(1),
        Employees = 1,
        Growth3y = 0.1,
        HqCity = "上海",
        Listing = ListingBoard.None,
        RiskFlags = [],
    };

    private static readonly Requirement Asked = new()
    {
        Activities = [Activity.Headquarters],
        AreaMin = M2(1),
        RentMax = Rent.FromDay(1),
        NeededBy = Day,
    };

    [Fact]
    public void Runs_from_nothing_to_everything()
    {
        Assert.Equal(0, Of(Firm, null));
        Assert.Equal(7 / 11f, Of(Known, null));
        Assert.Equal(4 / 11f, Of(Firm, Asked));
        Assert.Equal(1, Of(Known, Asked));
    }

    [Fact]
    public void Any_budget_and_any_size_will_do()
    {
        Assert.Equal(1, Of(Known, Asked with { RentMax = null, BudgetMonth = Wan(1) }));
        Assert.Equal(1, Of(Known, Asked with { RentMax = null, PurchaseBudget = Wan(1) }));
        Assert.Equal(1, Of(Known, Asked with { AreaMin = null, Land = M2(1) }));
    }

    [Fact]
    public void Facts_that_became_known_later_were_not_known() =>
        Assert.Equal([4 / 11f, 1], [Of(Known with { AsOf = Day.AddDays(1) }, Asked), Of(Known with { AsOf = Day }, Asked)]);

    private static float Of(Company company, Requirement? need) => new FeatureWorld { Company = company, Plot = Land, Need = need }.Value(Feature);
}
