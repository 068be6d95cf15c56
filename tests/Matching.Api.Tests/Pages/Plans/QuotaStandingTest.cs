using Matching.Api.Contracts;
using Matching.Api.Pages.Plans;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Api.Tests.Pages.Plans;

public class QuotaStandingTest
{
    private static readonly PlanOutreachRequest Asked = new()
    {
        Budget = 10,
        Offerings = ["center:big-data", "center:ic-design"],
        PerCenter = new QuotaRange { Least = 1 },
        Centers = new Dictionary<string, QuotaRange> { ["big-data"] = new() { Least = 1, Most = 2 } },
        Cities = new Dictionary<string, QuotaRange> { ["上海"] = new() { Least = 3 } },
    };

    [Fact]
    public void Counts_by_center_and_city_and_says_what_is_full()
    {
        var quotas = QuotaStanding.Of(APlan((CenterId.BigData, "上海市"), (CenterId.BigData, "北京市"), (CenterId.IcDesign, "上海")), Asked);

        Assert.Equal(7, quotas.Count);
        var bigData = quotas.Single(quota => quota.Name.Zh == "大数据");
        Assert.Equal((2, true, true, "full"), (bigData.Planned, bigData.Met, bigData.IsFull, bigData.Why.En));
        var shanghai = quotas.Single(quota => quota.Name.Zh == "上海");
        Assert.Equal((2, false), (shanghai.Planned, shanghai.Met));
        Assert.Contains("no more companies", shanghai.Why.En);
        Assert.Equal("reached", quotas.Single(quota => quota.Name.Zh == "集成电路设计").Why.En);
    }

    [Fact]
    public void A_center_that_is_not_offered_is_short_for_that_reason_and_others_for_want_of_approaches()
    {
        var quotas = QuotaStanding.Of(APlan((CenterId.BigData, "北京")), Asked with { Budget = 1 });

        Assert.Contains("not offered", quotas.Single(quota => quota.Name.Zh == "智能物流").Why.En);
        Assert.Contains("approaches are used", quotas.Single(quota => quota.Name.Zh == "集成电路设计").Why.En);
    }

    [Theory]
    [InlineData(0, "no company is feasible")]
    [InlineData(2, "only 2 companies")]
    [InlineData(5, "approaches are used")]
    public void A_larger_budget_is_asked_for_only_where_it_would_help(int available, string why)
    {
        var plan = APlan((CenterId.BigData, "北京")) with { Shortfalls = [new QuotaShortfall("上海", 3, 0, available)] };
        Assert.Contains(why, QuotaStanding.Of(plan, Asked with { Budget = 1 }).Single(quota => quota.Name.Zh == "上海").Why.En);
    }

    [Fact]
    public void With_a_building_offered_every_center_can_be_served()
    {
        var quotas = QuotaStanding.Of(APlan(), Asked with { Offerings = ["center:big-data", "building:B1"] });
        Assert.DoesNotContain(quotas, quota => quota.Why.En.Contains("not offered"));
    }

    private static OutreachProposal APlan(params (CenterId Center, string City)[] lines) => new()
    {
        AsOf = new DateOnly(2026, 1, 1),
        ModelVersion = "rules-1",
        Lines =
        [
            .. lines.Select((line, i) => new ProposedApproach
            {
                Rank = i + 1,
                CompanyId = $"C{i}",
                Company = new Text("甲", "A"),
                OfferingId = OfferingId.Of(line.Center),
                Offering = line.Center.Name(),
                Center = line.Center,
                City = line.City,
                Tier = 0,
                Value = 1,
                DataKind = DataKind.Real,
                OfferingDataKind = DataKind.Real,
            }),
        ],
        Value = lines.Length,
        UpperBound = lines.Length,
        Gap = 0,
        Status = PlanStatus.Proven,
        StatusText = new Text("", ""),
        GreedyValue = 0,
        GreedyShortfall = 0,
        ValueMeaning = new Text("", ""),
        Candidates = 100,
        Spaces = [],
        Shortfalls = [],
        Elapsed = TimeSpan.Zero,
        Notes = [],
    };
}
