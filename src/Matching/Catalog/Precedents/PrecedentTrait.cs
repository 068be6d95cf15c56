namespace Matching.Catalog;

/// <summary>What is counted of companies that signed: each trait is a number, and no two traits share one.</summary>
internal static class PrecedentTrait
{
    private const int KindShift = 28, LevelShift = 24;

    /// <summary>The industry is known.</summary>
    public const uint AnyIndustry = 1u << KindShift;

    /// <summary>A trade is named; companies that name several are counted as often.</summary>
    public const uint AnyTrade = 2u << KindShift;

    /// <summary>The size is known.</summary>
    public const uint AnySize = 3u << KindShift;

    /// <summary>The industry lies under the same section, division, group or class as another.</summary>
    /// <param name="industry">The other.</param>
    /// <param name="level">1 section to 4 class.</param>
    public static uint Industry(IndustryKey industry, int level) => AnyIndustry | ((uint)level << LevelShift) | (uint)industry.AncestorAt(level);

    /// <summary>A trade is named.</summary>
    public static uint Trade(int trade) => AnyTrade | (1u << LevelShift) | (uint)trade;

    /// <summary>The size lies in a band.</summary>
    public static uint Size(int band) => AnySize | (1u << LevelShift) | (uint)band;
}
