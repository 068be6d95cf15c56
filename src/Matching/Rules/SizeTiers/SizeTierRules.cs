using Matching.Domain;

namespace Matching.Rules;

/// <summary>Size tiers used in reporting (domain 7.3). A project of 1.2 billion yuan counts in the tiers from 1, 5 and 10 亿元 alike. Immutable.</summary>
/// <param name="Domestic">By investment in yuan, smallest first; the first begins at 0.</param>
/// <param name="Foreign">By investment in US dollars, smallest first; the first begins at 0.</param>
public sealed record SizeTierRules(IReadOnlyList<SizeTier> Domestic, IReadOnlyList<SizeTier> Foreign)
{
    /// <summary>The highest tier of a domestic project.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public SizeTier Of(Money amount) => Highest(Domestic, amount.Yi);

    /// <summary>The highest tier of a foreign project.</summary>
    /// <param name="usd">Investment, USD.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public SizeTier OfForeign(decimal usd) => Highest(Foreign, usd / 1_000_000);

    /// <summary>The tier's name with what was counted, as a figure without its basis misleads.</summary>
    public static Text Label(SizeTier tier, InvestmentBasis basis) => basis == InvestmentBasis.FixedAssets
        ? new Text($"{tier.Name.Zh}（固定资产投资）", $"{tier.Name.En} (fixed assets)")
        : new Text($"{tier.Name.Zh}（总投资）", $"{tier.Name.En} (total investment)");

    private static SizeTier Highest(IReadOnlyList<SizeTier> tiers, decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        return tiers.Last(tier => tier.From.Value <= amount);
    }
}
