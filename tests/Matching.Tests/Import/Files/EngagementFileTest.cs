using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class EngagementFileTest
{
    [Theory]
    [InlineData("40", Stage.InNegotiation)]
    [InlineData("0", Stage.Universe)]
    [InlineData("00", Stage.Universe)]
    [InlineData("-1", Stage.Lost)]
    [InlineData("lost", Stage.Lost)]
    [InlineData("流失", Stage.Lost)]
    [InlineData("在谈", Stage.InNegotiation)]
    [InlineData("site-visited", Stage.SiteVisited)]
    [InlineData("SpaceSecured", Stage.SpaceSecured)]
    public void Reads_codes_and_names_of_stages(string written, Stage stage) =>
        Assert.Equal(stage, Assert.Single(Reading.Rows(DataFileKind.Engagements, $"company_id,offering_id,stage,on\nC1,plot:P1,{written},2026-01-01\n").Engagements).Stage);

    [Theory]
    [InlineData("C1,plot:P1,41,2026-01-01", "stage")]
    [InlineData("C1,plot:P1,1,2026-01-01", "stage")]
    [InlineData("C1,P1,40,2026-01-01", "offering_id")]
    [InlineData("C1,center:biotech,40,2026-01-01", "offering_id")]
    [InlineData("C1,plot:P1,40,2026-06-02", "on")]
    [InlineData(",plot:P1,40,2026-01-01", "company_id")]
    public void Says_what_is_wrong(string row, string column) =>
        Assert.Equal(column, Reading.Fault(DataFileKind.Engagements, $"company_id,offering_id,stage,on\n{row}\n").Column);

    [Fact]
    public void An_introducer_is_a_firm_that_is_known_and_another_one()
    {
        var context = Reading.Context with { CompanyIds = new HashSet<string> { "C1", "R1" } };
        Assert.Equal("R1", Assert.Single(Reading.Rows(DataFileKind.Engagements, "企业编号,载体,阶段,日期,引荐企业\nC1,center:big-data,25,2026-01-01,R1\n").Engagements).IntroducerId);

        var report = Reading.Read(DataFileKind.Engagements, "company_id,offering_id,stage,on,introducer_id\nC1,center:big-data,25,2026-01-01,R2\nC1,center:big-data,30,2026-01-02,C1\n", context);
        Assert.Equal([(2, "introducer_id", IssueSeverity.Error), (3, "introducer_id", IssueSeverity.Error)], report.Issues.Select(i => (i.Row, i.Column, i.Severity)));
    }

    [Fact]
    public void The_same_event_twice_is_taken_once_and_told()
    {
        var report = Reading.Read(DataFileKind.Engagements, "company_id,offering_id,stage,on\nC1,plot:P1,40,2026-01-01\nC1,plot:P1,在谈,2026/1/1\n");

        Assert.Single(report.Rows.Engagements);
        Assert.Equal((IssueSeverity.Warning, 3), (report.Issues[0].Severity, report.Issues[0].Row));
    }

    [Fact]
    public void The_same_event_with_other_facts_is_refused() =>
        Assert.Equal(3, Reading.Fault(DataFileKind.Engagements, "company_id,offering_id,stage,on,channel\nC1,plot:P1,40,2026-01-01,visit\nC1,plot:P1,40,2026-01-01,mail\n").Row);
}
