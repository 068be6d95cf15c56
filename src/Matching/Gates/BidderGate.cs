using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H14: the company meets the bidder conditions of the plot's notice: least revenue and admitted industries (domain 1.3, 5.2).</summary>
public sealed class BidderGate() : Gate("H14", new Text("竞买资格", "Bidder conditions"), "万元")
{
    private const int NotPublished = 1, NotRecorded = 2, RevenueUnknown = 3, IndustryUnknown = 4, IndustryOutside = 5, IndustryInside = 6;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Plot is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var plot = pair.Offering.Plot!;
        var company = pair.Company.Company;
        if (plot.BidderMinRevenue is null && plot.BidderIndustries.Count == 0)
        {
            // Conditions exist only once a notice is out; before it there is nothing to fail, after it silence is a gap in our records.
            return plot.Status is null or SpaceStatus.Announced ? GateCheck.Unknown(NotRecorded) : GateCheck.Pass(NotPublished);
        }

        var unknown = 0;
        if (plot.BidderIndustries.Count > 0)
        {
            if (IndustryEditions.To2017(company.IndustryCode, company.IndustryVersion) is not { } code) unknown = IndustryUnknown;
            else if (!plot.BidderIndustries.Any(prefix => IndustryCode.HasPrefix(code, prefix))) return GateCheck.Fail(IndustryOutside);
        }

        if (plot.BidderMinRevenue is not { } least) return unknown == 0 ? GateCheck.Pass(IndustryInside) : GateCheck.Unknown(unknown);
        if (company.Revenue is not { } revenue) return GateCheck.Unknown(RevenueUnknown, limit: (double)least.Wan);
        if (revenue < least) return GateCheck.Of(false, (double)revenue.Wan, (double)least.Wan);
        return unknown == 0 ? GateCheck.Of(true, (double)revenue.Wan, (double)least.Wan) : GateCheck.Unknown(unknown);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check) => check.Case switch
    {
        NotPublished => new("尚未公告竞买条件", "no bidder conditions published yet"),
        NotRecorded => new("竞买条件未登记：请核实出让公告", "bidder conditions not recorded: please check the notice"),
        RevenueUnknown => new($"要求营收不低于 {check.Limit:0} 万元：企业营收是多少？", $"revenue of at least {check.Limit:0} 万元 required: what is the company's?"),
        IndustryUnknown => new("竞买条件限定行业：企业属于哪个行业？", "bidding is limited to certain industries: which is the company's?"),
        IndustryOutside => new($"行业不在竞买条件之内（{string.Join("、", pair.Offering.Plot!.BidderIndustries)}）", $"industry is outside the bidder conditions ({string.Join(", ", pair.Offering.Plot!.BidderIndustries)})"),
        IndustryInside => new("行业符合竞买条件", "industry meets the bidder conditions"),
        _ => new($"营收 {check.Measured:0} 万元，要求 {check.Limit:0} 万元", $"revenue {check.Measured:0} 万元, {check.Limit:0} 万元 required"),
    };
}
