using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class CompanyEntryTest
{
    [Fact]
    public void Facts_are_known_from_their_day_on_and_always_when_they_carry_none()
    {
        var entry = CompanyEntry.OutsideCatalog(TestWorld.ACompany() with { AsOf = TestWorld.Today });

        Assert.False(entry.FactsKnownOn(TestWorld.Today.AddDays(-1)));
        Assert.True(entry.FactsKnownOn(TestWorld.Today));
        Assert.True(CompanyEntry.OutsideCatalog(TestWorld.ACompany()).FactsKnownOn(DateOnly.MinValue));
    }

    [Fact]
    public void Distance_is_measured_from_the_city_and_missing_without_one()
    {
        Assert.InRange(CompanyEntry.OutsideCatalog(TestWorld.ACompany()).HqDistanceKm, 150, 180);
        Assert.Equal(0, CompanyEntry.OutsideCatalog(TestWorld.ACompany() with { HqCity = "杭州" }).HqDistanceKm);
        Assert.True(double.IsNaN(CompanyEntry.OutsideCatalog(TestWorld.ACompany() with { HqCity = null }).HqDistanceKm));
    }

    [Fact]
    public void A_company_outside_the_catalog_has_no_place_in_it_and_is_nobodys_neighbor()
    {
        var entry = CompanyEntry.OutsideCatalog(TestWorld.ACompany() with { Tags = ["Resident"] });

        Assert.Equal(-1, entry.Index);
        Assert.False(new TestWorld().With(entry.Company).Build().IsResident(entry));
        Assert.Equal(CenterId.IcDesign, entry.Fit.Primary);
    }

    [Fact]
    public void An_office_is_always_among_what_it_plausibly_does() =>
        Assert.Equal(Activity.Headquarters, CompanyEntry.OutsideCatalog(new Company { Id = "x" }).InferredActivities[0]);
}
