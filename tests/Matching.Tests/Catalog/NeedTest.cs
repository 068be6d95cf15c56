using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class NeedTest
{
    private static readonly CompanyEntry Company = CompanyEntry.OutsideCatalog(TestWorld.ACompany());

    [Fact]
    public void What_was_stated_stands()
    {
        var need = Need.Of(Company, TestWorld.ALease with { Staff = 10 });

        Assert.Equal((1_000m, false), (need.AreaMin!.Value.SquareMeters, need.AreaEstimated));
        Assert.Equal([Activity.ResearchDesign], need.Activities);
        Assert.True(need.ActivitiesStated);
    }

    [Fact]
    public void Staff_times_the_preset_of_the_first_activity_estimates_the_area()
    {
        var preset = ActivityPresets.Of(Activity.Warehouse)?.AreaPerPersonM2;
        var office = Need.Of(Company, new Requirement { Staff = 100, Activities = [Activity.Headquarters, Activity.Warehouse] });

        // 12 to 18 m² a head in an office (domain 2.4).
        Assert.Equal((1_500m, true), (office.AreaMin!.Value.SquareMeters, office.AreaEstimated));
        Assert.Equal(
            preset is { } range ? 100 * (decimal)range.Mid : null,
            Need.Of(Company, new Requirement { Staff = 100, Activities = [Activity.Warehouse] }).AreaMin?.SquareMeters);
    }

    [Fact]
    public void Without_staff_or_without_a_preset_nothing_is_estimated()
    {
        Assert.Null(Need.Of(Company, new Requirement()).AreaMin);
        Assert.Null(Need.Of(Company, new Requirement { Staff = 100, Activities = [Activity.Retail] }).AreaMin);
        Assert.False(Need.Of(Company, new Requirement()).AreaEstimated);
    }

    [Fact]
    public void A_silent_company_does_what_its_industry_does()
    {
        var need = Need.Of(Company, null);

        Assert.Equal((Company.InferredActivities, false), (need.Activities, need.ActivitiesStated));
        Assert.Contains(Activity.ResearchDesign, need.Activities);
        Assert.Equal(new Requirement(), need.Stated with { Activities = new Requirement().Activities });
    }
}
