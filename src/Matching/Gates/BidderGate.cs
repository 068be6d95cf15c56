using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H14: the company meets the bidder conditions of the plot's notice: least revenue and admitted industries (domain 1.3, 5.2).</summary>
public sealed class BidderGate() : Gate("H14", new Text("竞买资格", "Bidder conditions"), "万元")
{
    private const int NotPublished = 1, NotRecorded = 2, RevenueUnknown = 3, IndustryUnknown = 4, IndustryOutside = 5, IndustryInside = 6, BothUnknown = 7;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Industry | CompanyTrait.Revenue;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Rules;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Plot is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var plot = pair.Offering.Plot!;
        var company = pair.Company.Company;
        var industries = pair.Offering.PlotFigures!.BidderIndustries;
        if (plot.BidderMinRevenue is null && industries.IsEmpty)
        {
            // Conditions exist only once a notice is out; before it there is nothing to fail, after it silence is a gap in our records.
            return plot.Status is null or SpaceStatus.Announced ? GateCheck.Unknown(NotRecorded) : GateCheck.Pass(NotPublished);
        }

        var unknown = 0;
        if (!industries.IsEmpty)
        {
            var admitted = industries.Lists(pair.Company);
            if (admitted == false) return GateCheck.Fail(IndustryOutside);
            if (admitted is null) unknown = IndustryUnknown;
        }

        if (plot.BidderMinRevenue is not { } least) return unknown == 0 ? GateCheck.Pass(IndustryInside) : GateCheck.Unknown(unknown);
        var limit = (double)least.Wan;
        if (company.Revenue is not { } revenue || !pair.Company.FactsKnownOn(pair.AsOf))
            return GateCheck.Unknown(unknown == 0 ? RevenueUnknown : BothUnknown, limit: limit);
        if (revenue < least) return GateCheck.Of(false, (double)revenue.Wan, limit);
        return unknown == 0 ? GateCheck.Of(true, (double)revenue.Wan, limit) : GateCheck.Unknown(unknown, (double)revenue.Wan, limit);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var industries = pair.Offering.Plot!.BidderIndustries;
        var (zh, en) = (string.Join("、", industries), string.Join(", ", industries));
        return check.Case switch
        {
            NotPublished => new("尚未公告竞买条件", "no bidder conditions published yet"),
            NotRecorded => new("竞买条件未登记：请核实出让公告", "bidder conditions not recorded: please check the notice"),
            RevenueUnknown => new($"要求营收不低于 {check.Limit:0} 万元：企业营收是多少？", $"revenue of at least {check.Limit:0} 万元 required: what is the company's?"),
            IndustryUnknown => new($"竞买条件限定行业（{zh}）：企业属于哪个行业小类？", $"bidding is limited to certain industries ({en}): which exactly is the company's?"),
            BothUnknown => new(
                $"要求营收不低于 {check.Limit:0} 万元并限定行业（{zh}）：企业营收和行业小类是什么？",
                $"revenue of at least {check.Limit:0} 万元 and certain industries ({en}) required: what are the company's?"),
            IndustryOutside => new($"行业不符合竞买条件（限 {zh}）", $"industry is outside the bidder conditions ({en})"),
            IndustryInside => new("行业符合竞买条件", "industry meets the bidder conditions"),
            _ => new($"营收 {check.Measured:0} 万元，要求 {check.Limit:0} 万元", $"revenue {check.Measured:0} 万元, {check.Limit:0} 万元 required"),
        };
    }
}
