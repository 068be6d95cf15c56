using Matching.Domain;
using static Matching.Domain.Activity;

namespace Matching.Tests.Domain;

public class InferredActivitiesTest
{
    [Theory]
    [InlineData("I6513", new[] { Headquarters, ResearchDesign })]
    [InlineData("I6550", new[] { Headquarters, ResearchDesign, DataCentre })]
    [InlineData("I6572", new[] { Headquarters, ResearchDesign, Studio })]
    [InlineData("C3973", new[] { Headquarters, ResearchDesign, LabTest, LightManufacturing })]
    [InlineData("C1711", new[] { Headquarters, LightManufacturing })]
    [InlineData("G6020", new[] { Headquarters, Warehouse })]
    [InlineData("G5413", new[] { Headquarters })]
    [InlineData("F5232", new[] { Headquarters, Retail })]
    [InlineData("F5132", new[] { Headquarters })]
    [InlineData("F5261", new[] { Headquarters, CarShowroom })]
    [InlineData("O8111", new[] { Headquarters, CarWorkshop })]
    [InlineData("R8730", new[] { Headquarters, Studio })]
    [InlineData("J6631", new[] { Headquarters })]
    [InlineData("65", new[] { Headquarters, ResearchDesign })]
    [InlineData("I9999", new[] { Headquarters })]
    [InlineData(null, new[] { Headquarters })]
    public void Reads_the_industry(string? code, Activity[] activities) =>
        Assert.Equal(activities, InferredActivities.Of(code, IndustryVersion.V2017, center: null));

    [Fact]
    public void A_code_of_an_unknown_edition_says_nothing() =>
        Assert.Equal([Headquarters], InferredActivities.Of("C3973", IndustryVersion.Unknown, center: null));

    [Fact]
    public void The_primary_center_adds_what_its_companies_do()
    {
        var company = new Company { Id = "1", NameZh = "某某直播电商", IndustryCode = "F5132", IndustryVersion = IndustryVersion.V2017 };

        Assert.Equal([Headquarters, Studio], InferredActivities.Of(company));
        Assert.Equal([Headquarters, Studio, CarShowroom], InferredActivities.Of("F5261", IndustryVersion.V2017, CenterId.LiveCommerce));
    }

    [Fact]
    public void Everybody_has_headquarters() =>
        Assert.All(IndustryCatalog.All, entry =>
            Assert.Equal(Headquarters, InferredActivities.Of(entry.Code, IndustryVersion.V2017, CenterId.BigData)[0]));
}
