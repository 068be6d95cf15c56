using Matching.Domain;

namespace Matching.Tests.Import;

public class EnquiryFileTest
{
    [Fact]
    public void Reads_a_registration_form()
    {
        var enquiry = Assert.Single(Reading.Rows(
            DataFileKind.Enquiries,
            "编号,企业编号,来询日期,活动类型,载体类型,面积下限(㎡),面积上限(㎡),用地需求(亩),租金上限(元/㎡·天),需用时间,项目内容\nE1,C1,2026/3/1,研发设计；实验中试,楼宇,2000,3500,1,3.5,2027-06-30,\"研发中心,含实验室\"\n").Enquiries);

        Assert.Equal([Activity.ResearchDesign, Activity.LabTest], enquiry.Requirement.Activities);
        Assert.Equal(SpaceType.Building, enquiry.Requirement.SpaceType);
        Assert.Equal(Area.FromMu(1), enquiry.Requirement.Land);
        Assert.Equal(Rent.FromDay(3.5m), enquiry.Requirement.RentMax);
        Assert.Equal("研发中心,含实验室", enquiry.Requirement.Text);
    }

    [Theory]
    [InlineData("area_min_m2,area_max_m2", "3500,2000", "area_min_m2")]
    [InlineData("rent_max_day", "106", "rent_max_day")]
    [InlineData("needed_by", "2026-02-28", "needed_by")]
    [InlineData("activities", "研发;养殖", "activities")]
    public void Says_what_is_wrong(string columns, string values, string column) =>
        Assert.Equal(column, Reading.Fault(DataFileKind.Enquiries, $"id,company_id,received_on,{columns}\nE1,C1,2026-03-01,{values}\n").Column);

    [Fact]
    public void A_space_may_be_needed_on_the_very_day_of_the_enquiry() =>
        Assert.Equal(new DateOnly(2026, 3, 1), Reading.Rows(DataFileKind.Enquiries, "id,company_id,received_on,needed_by\nE1,C1,2026-03-01,2026-03-01\n").Enquiries.Single().Requirement.NeededBy);

    [Fact]
    public void An_enquiry_cannot_arrive_tomorrow() =>
        Assert.Equal("received_on", Reading.Fault(DataFileKind.Enquiries, "id,company_id,received_on\nE1,C1,2026-06-02\n").Column);
}
