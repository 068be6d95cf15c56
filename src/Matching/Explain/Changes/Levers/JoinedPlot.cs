using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>Several plots as one: sizes and prices add up, and of every condition the strictest holds for the whole.</summary>
internal static class JoinedPlot
{
    /// <summary>The plot together with others, under its own key.</summary>
    /// <returns>Null when they share no class of land use, or admit different industries.</returns>
    public static Plot? Of(Plot plot, IReadOnlyList<Offering> others)
    {
        Plot[] all = [plot, .. others.Select(other => other.Plot!)];
        string[] uses = [.. plot.LandUse.Where(use => all.All(part => part.LandUse.Contains(use, StringComparer.Ordinal)))];
        var admitted = all.Select(part => part.BidderIndustries).Where(industries => industries.Count > 0).DistinctBy(industries => string.Join(';', industries.Order(StringComparer.Ordinal))).ToArray();
        if (uses.Length == 0 || admitted.Length > 1) return null;
        var area = Sum(all, part => part.Area?.SquareMeters);
        return plot with
        {
            LandUse = uses,
            AdjacentTo = [.. all.SelectMany(part => part.AdjacentTo).Distinct(StringComparer.Ordinal).Where(id => !Array.Exists(all, part => part.Id == id))],
            Area = area is { } whole ? Area.FromSquareMeters(whole) : null,
            FarMax = Ratio(Sum(all, part => part.GfaMax?.SquareMeters)),

            // A plot without a lower ratio asks for nothing to be built.
            FarMin = Array.Exists(all, part => part.GfaMin is not null) ? Ratio(all.Sum(part => part.GfaMin?.SquareMeters ?? 0)) : null,
            StartPrice = Sum(all, part => part.StartPrice?.Wan) is { } price ? Money.FromWan(price) : null,
            HeightLimitM = all.Min(part => part.HeightLimitM),
            InvestIntensityWanMu = all.Max(part => part.InvestIntensityWanMu),
            TaxWanMu = all.Max(part => part.TaxWanMu),
            SelfHoldShare = all.Max(part => part.SelfHoldShare),
            EnergyLimit = all.Min(part => part.EnergyLimit),
            PueMax = all.Min(part => part.PueMax),
            EnvironmentalReviewMax = all.Min(part => part.EnvironmentalReviewMax),
            RedLine = Any(all, part => part.RedLine),
            Heritage = Any(all, part => part.Heritage),
            OfferPlanOn = all.Max(part => part.OfferPlanOn),
            DeliveryOn = all.Max(part => part.DeliveryOn),
            BidderMinRevenue = all.Select(part => part.BidderMinRevenue).Where(least => least is not null).DefaultIfEmpty(null).MaxBy(least => least?.Wan),
            BidderIndustries = admitted.Length == 0 ? [] : admitted[0],
            BidderLocalRegistration = Any(all, part => part.BidderLocalRegistration),
            BidderConsortium = Array.TrueForAll(all, part => part.BidderConsortium == true),
            SupplyMode = Array.Exists(all, part => part.SupplyMode == SupplyMode.StandardLand) ? SupplyMode.StandardLand : plot.SupplyMode,
        };

        decimal? Ratio(decimal? floor) => floor / (area > 0 ? area : null);
    }

    private static decimal? Sum(Plot[] plots, Func<Plot, decimal?> amount) => Array.TrueForAll(plots, plot => amount(plot) is not null) ? plots.Sum(amount) : null;

    // True if any is so; unknown rather than false while one is unknown.
    private static bool? Any(Plot[] plots, Func<Plot, bool?> holds) =>
        Array.Exists(plots, plot => holds(plot) == true) ? true : Array.Exists(plots, plot => holds(plot) is null) ? null : false;
}
