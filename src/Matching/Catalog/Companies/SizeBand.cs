using Matching.Domain;

namespace Matching.Catalog;

/// <summary>How large a company is by its revenue, in steps of a quarter of a power of ten: fine enough to compare sizes, few enough to be asked once for each.</summary>
public static class SizeBand
{
    /// <summary>How many bands there are; the last one is <see cref="Unknown"/>.</summary>
    public const int Count = Unknown + 1;

    /// <summary>The band of a company whose revenue is unknown or not positive.</summary>
    public const int Unknown = 40;

    /// <summary>Bands to a power of ten.</summary>
    public const int PerDecade = 4;

    /// <summary>The band of a revenue, 0 for up to 1.78 万元, at most 39.</summary>
    /// <param name="revenueWan">Revenue, 万元; NaN when unknown.</param>
    public static int Of(double revenueWan) => revenueWan > 0 ? (int)Math.Clamp(Math.Log10(revenueWan) * PerDecade, 0, Unknown - 1) : Unknown;

    /// <summary>The band of a company on a day.</summary>
    public static int Of(CompanyEntry company, DateOnly day) => Of(company.FactsKnownOn(day) ? Figure.Of(company.Company.Revenue) : double.NaN);

    /// <summary>A revenue of a band; null for <see cref="Unknown"/>.</summary>
    internal static Money? SampleOf(int band) => band == Unknown ? null : Money.FromWan((decimal)Math.Pow(10, (band + 0.5) / PerDecade));
}
