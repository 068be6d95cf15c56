using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class SizeBandTest
{
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(100, 8)]
    [InlineData(1e30, 39)]
    [InlineData(0, SizeBand.Unknown)]
    [InlineData(-3, SizeBand.Unknown)]
    [InlineData(double.NaN, SizeBand.Unknown)]
    public void A_power_of_ten_has_four_bands(double revenueWan, int band) => Assert.Equal(band, SizeBand.Of(revenueWan));

    [Fact]
    public void The_sample_of_each_band_lies_in_it()
    {
        Assert.All(
            Enumerable.Range(0, SizeBand.Count),
            band => Assert.Equal(band, SizeBand.Of(CompanyEntry.OutsideCatalog(new Company { Id = "", Revenue = SizeBand.SampleOf(band) }), TestWorld.Today)));
    }

    [Fact]
    public void A_revenue_that_is_not_known_yet_is_unknown()
    {
        var company = CompanyEntry.OutsideCatalog(TestWorld.ACompany() with { AsOf = TestWorld.Today });

        Assert.Equal(20, SizeBand.Of(company, TestWorld.Today));
        Assert.Equal(SizeBand.Unknown, SizeBand.Of(company, TestWorld.Today.AddDays(-1)));
    }
}
