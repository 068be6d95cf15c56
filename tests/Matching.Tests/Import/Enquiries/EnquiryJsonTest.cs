using System.Text;
using System.Text.Json.Nodes;
using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class EnquiryJsonTest
{
    [Fact]
    public void Reads_the_example_of_a_chip_laboratory()
    {
        using var file = File.OpenRead(Repository.PathOf("docs", "examples", "enquiry-ic-lab.json"));
        var reading = EnquiryJson.Read(file, Reading.Today);

        Assert.Empty(reading.Issues);
        var document = reading.Document!;
        Assert.Equal("I6520", document.Company!.IndustryCode);
        Assert.Equal(DataKind.Illustrative, document.Company.Source.Kind);
        Assert.Null(document.CompanyId);
        Assert.Equal([Activity.ResearchDesign, Activity.LabTest], document.Requirement.Activities);
        Assert.Equal((2_000m, 3_500m), (document.Requirement.AreaMin!.Value.SquareMeters, document.Requirement.AreaMax!.Value.SquareMeters));
        Assert.Equal(new DateOnly(2027, 6, 30), document.Requirement.NeededBy);
    }

    [Fact]
    public void Reads_the_example_of_a_warehouse()
    {
        using var file = File.OpenRead(Repository.PathOf("docs", "examples", "enquiry-logistics.json"));
        var reading = EnquiryJson.Read(file, Reading.Today);

        Assert.Empty(reading.Issues);
        Assert.Equal(SpaceType.Warehouse, reading.Document!.Requirement.SpaceType);
        Assert.True(reading.Document.Requirement.DualFeed);
    }

    [Fact]
    public void What_an_enquiry_states_is_read_back_from_its_values()
    {
        var read = Read("""
            {"company": {"id": "C1"}, "activities": ["ResearchDesign", "Warehouse"], "spaceType": "Building", "areaMinM2": 2000.5, "landMu": 30, "rentMaxDay": 3.48, "purchaseBudgetWan": 20000,
             "powerKva": 900, "floorLoadKnM2": 5, "dualFeed": false, "neededBy": "2027-06-30", "environmentalReview": "ReportForm", "industrialClass": 2, "sellShare": 0.3, "text": "一句；两句",
             "source": "simulated: seed 1"}
            """).Document!;
        var values = EnquiryJson.Values(new Enquiry { Id = "E1", CompanyId = "C1", ReceivedOn = new DateOnly(2026, 3, 1), Requirement = read.Requirement, Source = read.Source });
        var json = new JsonObject { ["company"] = new JsonObject { ["id"] = "C1" } };
        foreach (var (property, text) in values) json[property] = text;
        var again = Read(json.ToJsonString());

        Assert.Empty(again.Issues);
        Assert.Equivalent(read.Requirement, again.Document!.Requirement, strict: true);
        Assert.Equal((new DateOnly(2026, 3, 1), read.Source), (again.Document.ReceivedOn!.Value, again.Document.Source));
        Assert.DoesNotContain("staff", values.Keys);
    }

    [Fact]
    public void Reads_what_a_project_promises_and_asks_for_beyond_size_and_rent()
    {
        var need = Read("""
            {"company": {"id": "C1"}, "expectedTaxWan": 900, "fiber": true, "loadingDocks": false, "freightLift": true, "aroundTheClock": true, "pue": 1.25,
             "unitEnergyTceWan": 0.12, "environmentalReview": "报告表", "industrialClass": "M2", "buildingHeightM": 45, "sellShare": 0.3,
             "namedFollowers": 3, "fundsProven": true, "startOn": "2026-10-01", "taxInDistrict": true}
            """).Document!.Requirement;

        Assert.Equal(900m, need.ExpectedTax!.Value.Wan);
        Assert.Equal((true, false, true, true), (need.Fiber, need.LoadingDocks, need.FreightLift, need.AroundTheClock));
        Assert.Equal((1.25m, 0.12m, 45m), (need.Pue, need.UnitEnergy, need.BuildingHeightM));
        Assert.Equal((EnvironmentalReview.ReportForm, 2, 0.3, 3), (need.EnvironmentalReview, need.IndustrialClass, need.SellShare, need.NamedFollowers));
        Assert.Equal((true, new DateOnly(2026, 10, 1), true), (need.FundsProven, need.StartOn, need.TaxInDistrict));
    }

    [Fact]
    public void Names_a_known_company_by_its_id()
    {
        var document = Read("""{"id": "E1", "company": {"id": "C1"}, "receivedOn": "2026-03-01"}""").Document!;

        Assert.Equal(("E1", "C1", new DateOnly(2026, 3, 1)), (document.Id, document.CompanyId, document.ReceivedOn));
        Assert.Null(document.Company);
    }

    [Fact]
    public void A_described_company_without_id_gets_one()
    {
        Assert.Equal("new", Read("""{"company": {"nameZh": "甲"}}""").Document!.Company!.Id);
        Assert.Equal("91330199MA0TERT165", Read("""{"company": {"nameZh": "甲", "uscc": "91330199MA0TERT165"}}""").Document!.Company!.Id);
    }

    [Fact]
    public void An_empty_list_of_risks_means_checked_and_clean() =>
        Assert.Empty(Read("""{"company": {"nameZh": "甲", "riskFlags": []}}""").Document!.Company!.RiskFlags!);

    [Theory]
    [InlineData("""{"company": {"id": "C1"}, "areaMin": 5}""", "areaMin", "unknown property")]
    [InlineData("""{"company": {"nameZh": "甲", "phone": "1"}}""", "company.phone", "unknown property")]
    [InlineData("""{"company": {"nameZh": "甲", "revenueWan": -1}}""", "company.revenueWan", "negative")]
    [InlineData("""{"company": {"industryCode": "I6520"}}""", "company.nameZh", "names are missing")]
    [InlineData("""{"company": {}}""", "company.id", "missing")]
    [InlineData("""{"areaMinM2": 5}""", "company", "missing")]
    [InlineData("""{"company": {"id": "C1"}, "rentMaxDay": 106}""", "rentMaxDay", "106")]
    [InlineData("""{"company": {"id": "C1"}, "neededBy": "2020-01-01"}""", "neededBy", "2026-06-01")]
    [InlineData("""{"company": {"id": "C1"}, "receivedOn": "2026-03-01", "neededBy": "2026-02-28"}""", "neededBy", "2026-03-01")]
    [InlineData("""{"company": {"id": "C1"}, "clearHeightM": 1}""", "clearHeightM", "1.8–60 m")]
    [InlineData("""{"company": {"id": "C1"}, "floorLoadKnM2": 500}""", "floorLoadKnM2", "plausible")]
    [InlineData("""{"company": {"id": "C1"}, "activities": ["ResearchDesign", "Farming"]}""", "activities", "Farming")]
    [InlineData("""{"company": {"id": "C1"}, "industrialClass": 4}""", "industrialClass", "4")]
    [InlineData("""{"company": {"id": "C1"}, "pue": 0.9}""", "pue", "1–5")]
    [InlineData("""{"company": {"id": "C1"}, "sellShare": 30}""", "sellShare", "fraction")]
    [InlineData("""{"company": {"id": "C1"}, "activities": [1]}""", "activities", "array of strings")]
    [InlineData("""{"company": {"id": "C1"}, "staff": [1]}""", "staff", "single value")]
    [InlineData("""{"company": {"id": "C1"}, "staff": true}""", "staff", "not a number")]
    [InlineData("""{"company": {"id": "C1"}, "receivedOn": "2026-06-02"}""", "receivedOn", "after today")]
    [InlineData("""{"company": {"id": "C1"}, "areaMinM2": 9, "areaMaxM2": 5}""", "areaMinM2", "larger")]
    [InlineData("""{"company": {"id": "C1"}""", "", "no valid JSON")]
    [InlineData("""{"company": {"id": "C1"}, "staff": 1, "staff": 2}""", "", "no valid JSON")]
    [InlineData("[]", "", "object")]
    public void Says_what_is_wrong(string json, string path, string expected)
    {
        var reading = Read(json);

        Assert.False(reading.Accepted);
        var issue = Assert.Single(reading.Issues);
        Assert.Equal(path, issue.Path);
        Assert.Contains(expected, issue.Reason.En);
    }

    private static EnquiryReading Read(string json) => EnquiryJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), Reading.Today);
}
