namespace Matching.Rules;

/// <summary>What an amount of investment counts: announced totals can be four times the fixed assets of the same project (domain 0.4).</summary>
public enum InvestmentBasis
{
    /// <summary>Fixed-asset investment (固定资产投资), on which the district counts its projects.</summary>
    FixedAssets,

    /// <summary>Total investment (总投资), which the city's press counts.</summary>
    Total,
}
