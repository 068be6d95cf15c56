namespace Matching.Domain;

/// <summary>Ratios of land and money that no single record holds (domain 1.5); those of one plot are on <see cref="Plot"/>.</summary>
/// <remarks>Exact <see cref="decimal"/> arithmetic; null where the divisor is 0, because then there is no such ratio.</remarks>
public static class LandFormulas
{
    /// <summary>Fixed-asset investment over land, 万元/亩 (固定资产投资强度). The announced total is not fixed-asset investment (domain 0.4-6).</summary>
    public static decimal? InvestIntensity(Money fixedInvestment, Area land) => PerMu(fixedInvestment, land);

    /// <summary>Yearly tax over land, 万元/亩 (亩均税收).</summary>
    public static decimal? TaxPerMu(Money annualTax, Area land) => PerMu(annualTax, land);

    /// <summary>Deal price over starting price less one, a fraction (溢价率); 0 means sold at the starting price.</summary>
    public static decimal? PremiumRate(Money deal, Money start) => start.Wan == 0 ? null : deal.Wan / start.Wan - 1;

    /// <summary>Floor area over land area (容积率).</summary>
    public static decimal? FloorAreaRatio(Area floor, Area land) => land.SquareMeters == 0 ? null : floor.SquareMeters / land.SquareMeters;

    private static decimal? PerMu(Money money, Area land) => land.Mu == 0 ? null : money.Wan / land.Mu;
}
