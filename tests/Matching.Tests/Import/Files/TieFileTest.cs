using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class TieFileTest
{
    [Fact]
    public void Reads_kinds_and_strengths()
    {
        var tie = Assert.Single(Reading.Rows(DataFileKind.Ties, "resident_id,company_id,kind,strength\nR1,C1,供应商,80%\n").Ties);

        Assert.Equal((TieKind.SupplierOf, 0.8), (tie.Kind, tie.Strength));
    }

    [Fact]
    public void An_anchor_may_be_graded_from_0_3_to_1()
    {
        Assert.Equal([0.9, null], Reading.Rows(DataFileKind.Ties, "resident_id,company_id,kind,importance\nR1,C1,供应商,0.9\nR2,C1,供应商,\n").Ties.Select(t => t.Importance));
        Assert.Equal("importance", Reading.Fault(DataFileKind.Ties, "resident_id,company_id,kind,importance\nR1,C1,供应商,0.2\n").Column);
    }

    [Theory]
    [InlineData("R1,C1,亲戚,0.5", "kind")]
    [InlineData("R1,C1,供应商,8", "strength")]
    [InlineData("C1,C1,供应商,0.5", "company_id")]
    public void Says_what_is_wrong(string row, string column) =>
        Assert.Equal(column, Reading.Fault(DataFileKind.Ties, $"resident_id,company_id,kind,strength\n{row}\n").Column);

    [Fact]
    public void An_unknown_resident_is_doubted_an_unknown_company_refused()
    {
        var context = Reading.Context with { CompanyIds = new HashSet<string> { "C1" } };
        var report = Reading.Read(DataFileKind.Ties, "resident_id,company_id,kind\nR1,C1,供应商\nC1,C2,供应商\n", context);

        Assert.Equal([(2, IssueSeverity.Warning), (3, IssueSeverity.Error)], report.Issues.Select(i => (i.Row, i.Severity)));
    }
}
