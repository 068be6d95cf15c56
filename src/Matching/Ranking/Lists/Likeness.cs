namespace Matching.Ranking;

/// <summary>How alike two companies are to somebody who reads a list, 0–1: half by industry, a quarter each by city and by size. The weights are a judgment.</summary>
/// <remarks>Industry: a quarter each for a shared section, division, group and class. Size: 1 for the same band, 0 from two powers of ten on. What is unknown is like nothing.</remarks>
internal static class Likeness
{
    private const double BandsApart = 2 * Catalog.SizeBand.PerDecade;

    public static double Of(in ListMember one, in ListMember other) =>
        (0.5 * Industry(one.Industry, other.Industry)) + (one.City is not null && one.City == other.City ? 0.25 : 0) + (0.25 * Size(one.SizeBand, other.SizeBand));

    private static double Industry(string? one, string? other) => one.AsSpan().CommonPrefixLength(other) switch
    {
        >= 5 => 1,
        4 => 0.75,
        3 => 0.5,
        >= 1 => 0.25,
        _ => 0,
    };

    private static double Size(int one, int other) =>
        one == Catalog.SizeBand.Unknown || other == Catalog.SizeBand.Unknown ? 0 : Math.Max(0, 1 - (Math.Abs(one - other) / BandsApart));
}
