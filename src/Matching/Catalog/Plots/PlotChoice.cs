using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Which plots may be offered, and how well land must be filled.</summary>
public static class PlotChoice
{
    /// <summary>A project may stay 5 % below the least floor area, and land may fall 5 % short (domain 5.2, H04); nothing may be built above the most.</summary>
    public const double Below = 0.95;

    /// <summary>Whether the plot may be offered, as far as is known.</summary>
    public static bool MayBeOffered(Plot plot) => plot.Status is null or SpaceStatus.Promotable;
}
