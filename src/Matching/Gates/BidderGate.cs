using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H14: the company meets the bidder conditions of the plot's notice: least revenue, admitted industries and registration (domain 1.3, 5.2).</summary>
/// <remarks>
/// Where several may bid together, a revenue below the least is a question: a partner may make it up. A bidder that must be registered in the district
/// may still found a company there, so that only one that has said it will not pay tax there fails.
/// </remarks>
public sealed class BidderGate() : Gate("H14", new Text("竞买资格", "Bidder conditions"), "万元")
{
    private const int NotPublished = 1, NotRecorded = 2, RevenueUnknown = 3, IndustryUnknown = 4, IndustryOutside = 5, IndustryInside = 6, BothUnknown = 7, WithPartner = 8, NotLocal = 9, LocalOpen = 10, IsLocal = 11;

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
        var registration = Registration(pair);
        if (plot.BidderMinRevenue is null && industries.IsEmpty && registration is null)
        {
            // Conditions exist only once a notice is out; before it there is nothing to fail, after it silence is a gap in our records.
            return plot.Status is null or SpaceStatus.Announced ? GateCheck.Unknown(NotRecorded) : GateCheck.Pass(NotPublished);
        }

        if (registration is { Outcome: GateOutcome.Fail } refused) return refused;
        var unknown = 0;
        if (!industries.IsEmpty)
        {
            var admitted = industries.Lists(pair.Company);
            if (admitted == false) return GateCheck.Fail(IndustryOutside);
            if (admitted is null) unknown = IndustryUnknown;
        }

        if (plot.BidderMinRevenue is not { } least)
        {
            if (unknown != 0) return GateCheck.Unknown(unknown);
            return registration is { Outcome: GateOutcome.Unknown } open ? open : GateCheck.Pass(industries.IsEmpty ? IsLocal : IndustryInside);
        }

        var limit = (double)least.Wan;
        if (company.Revenue is not { } revenue || !pair.Company.FactsKnownOn(pair.AsOf))
            return GateCheck.Unknown(unknown == 0 ? RevenueUnknown : BothUnknown, limit: limit);
        var measured = (double)revenue.Wan;
        if (revenue < least) return plot.BidderConsortium == true ? GateCheck.Unknown(WithPartner, measured, limit) : GateCheck.Of(false, measured, limit);
        if (unknown == 0 && registration is { Outcome: GateOutcome.Unknown }) unknown = LocalOpen;
        return unknown == 0 ? GateCheck.Of(true, measured, limit) : GateCheck.Unknown(unknown, measured, limit);
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
            RevenueUnknown => new($"要求营收不低于 {check.Limit:0} 万元：企业营收是多少？", $"revenue of at least {check.Limit:0} CNY 10k required: what is the company's?"),
            IndustryUnknown => new($"竞买条件限定行业（{zh}）：企业属于哪个行业小类？", $"bidding is limited to certain industries ({en}): which exactly is the company's?"),
            BothUnknown => new(
                $"要求营收不低于 {check.Limit:0} 万元并限定行业（{zh}）：企业营收和行业小类是什么？",
                $"revenue of at least {check.Limit:0} CNY 10k and certain industries ({en}) required: what are the company's?"),
            IndustryOutside => new($"行业不符合竞买条件（限 {zh}）", $"industry is outside the bidder conditions ({en})"),
            WithPartner => new(
                $"营收 {check.Measured:0} 万元，要求 {check.Limit:0} 万元，允许联合体竞买：是否有合作方？",
                $"revenue {check.Measured:0} CNY 10k, {check.Limit:0} CNY 10k required, joint bids are admitted: is there a partner?"),
            NotLocal => new("竞买人须在本区注册，企业的税收和统计不在本区", "the bidder must be registered in the district, and the company's tax and statistics will not be there"),
            LocalOpen => new("竞买人须在本区注册：企业会在本区设立公司吗？", "the bidder must be registered in the district: will the company found one there?"),
            IsLocal => new("企业在本区注册或将在本区纳税", "registered in the district, or will pay tax there"),
            IndustryInside => new("行业符合竞买条件", "industry meets the bidder conditions"),
            _ => new($"营收 {check.Measured:0} 万元，要求 {check.Limit:0} 万元", $"revenue {check.Measured:0} CNY 10k, {check.Limit:0} CNY 10k required"),
        };
    }

    // Null when the notice asks for no registration.
    private static GateCheck? Registration(in Pair pair)
    {
        if (pair.Offering.Plot!.BidderLocalRegistration != true) return null;
        if (LocalRegistration.Has(pair.Company.Company) || pair.Need.Stated.TaxInDistrict == true) return GateCheck.Pass(IsLocal);
        return pair.Need.Stated.TaxInDistrict == false ? GateCheck.Fail(NotLocal) : GateCheck.Unknown(LocalOpen);
    }
}
