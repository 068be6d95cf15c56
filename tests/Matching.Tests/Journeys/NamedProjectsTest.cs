using System.Text;
using Matching.Catalog;
using Matching.Domain;
using Matching.Import;
using Matching.Ranking;

namespace Matching.Tests.Journeys;

/// <summary>The projects that the press feature names (domain 4.2), entered as enquiries, land in the center they belong to.</summary>
public class NamedProjectsTest
{
    private static readonly DateOnly Day = new(2020, 9, 30);

    [Theory]
    [InlineData("""{"company":{"nameZh":"芯空间","industryCode":"I6520","industryVersion":"2017"},"activities":["ResearchDesign"],"areaMinM2":10000}""", "ic-design")]
    [InlineData("""{"company":{"nameZh":"某集成电路项目","industryCode":"I6550","industryVersion":"2011"},"activities":["ResearchDesign"]}""", "ic-design")]
    [InlineData("""{"company":{"nameZh":"浙江云计算数据中心","industryCode":"I6550","industryVersion":"2017"},"activities":["DataCentre"]}""", "big-data")]
    [InlineData("""{"company":{"nameZh":"浙江物产中杨供应链服务有限公司","industryCode":"L7224","industryVersion":"2017"},"activities":["Headquarters"]}""", "smart-logistics")]
    [InlineData("""{"company":{"nameZh":"浙数文化科技发展(浙江)有限公司","industryCode":"I6572","industryVersion":"2017"},"activities":["Studio"]}""", "cultural-creative")]
    [InlineData("""{"company":{"nameZh":"中利控股集团","industryCode":"C3825","industryVersion":"2017","productKeywords":["光伏组件"]},"activities":["Headquarters"]}""", null)]
    public void An_enquiry_lands_in_its_center(string json, string? center)
    {
        var reading = EnquiryJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), Day);
        Assert.NotNull(reading.Document);
        var catalog = CatalogSnapshot.Build(MatchingData.Empty, 0);
        var company = CompanyEntry.OutsideCatalog(reading.Document.Company!);

        var list = MatchRanking.Rank(catalog, company, reading.Document.Requirement, "enquiry", 10, Day, null, TestContext.Current.CancellationToken);

        Assert.Equal(center, list.QueryCenter?.Code());
    }
}
