using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class WaiverFileTest
{
    private const string Header = "company_id,offering_id,gate_id,role,reason,on,until\n";

    private static readonly ImportContext Context = Reading.Context with
    {
        WaivableBy = new Dictionary<string, Text?> { ["H02"] = null, ["H03"] = new("专班负责人", "task-force lead") },
    };

    [Fact]
    public void Reads_a_decision_by_either_name_of_the_role()
    {
        var rows = Reading.Rows(DataFileKind.Waivers, Header + "C1,building:B1,h03,专班负责人,打通,2026-02-14,2026-12-31\nC1,building:B2,H03,Task-force lead,joined,2026-02-14,\n", Context).Waivers;

        Assert.Equal(("H03", new DateOnly(2026, 12, 31)), (rows[0].GateId, rows[0].Until));
        Assert.Null(rows[1].Until);
    }

    [Theory]
    [InlineData("H02,owner", "gate_id", "constraint H02 can never be waived")]
    [InlineData("H99,owner", "gate_id", "there is no constraint H99")]
    [InlineData("H03,业主", "role", "only the task-force lead may waive H03")]
    public void What_may_not_be_waived_or_not_by_this_role_is_refused_with_the_reason(string gateAndRole, string column, string reason)
    {
        var issue = Reading.Fault(DataFileKind.Waivers, Header + $"C1,building:B1,{gateAndRole},because,2026-02-14,\n", Context);

        Assert.Equal((column, reason), (issue.Column, issue.Reason.En));
    }

    [Fact]
    public void A_waiver_names_a_reason_and_known_rows_and_ends_after_it_began()
    {
        var known = Context with { CompanyIds = new HashSet<string> { "C1" }, BuildingIds = new HashSet<string> { "B1" }, PlotIds = new HashSet<string>() };

        Assert.Equal("reason", Column("C1,building:B1,H03,专班负责人,,2026-02-14,"));
        Assert.Equal("company_id", Column("C2,building:B1,H03,专班负责人,r,2026-02-14,"));
        Assert.Equal("offering_id", Column("C1,plot:P1,H03,专班负责人,r,2026-02-14,"));
        Assert.Equal("until", Column("C1,building:B1,H03,专班负责人,r,2026-02-14,2026-02-13"));
        Assert.Equal("on", Column("C1,building:B1,H03,专班负责人,r,2026-06-02,"));

        string Column(string row) => Reading.Fault(DataFileKind.Waivers, Header + row + "\n", known).Column;
    }
}
