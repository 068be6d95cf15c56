using Matching.Catalog;
using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>A plot of land.</summary>
public sealed record PlotItem : OfferingItem
{
    /// <summary>规划地块编号.</summary>
    public required string? ParcelNumber { get; init; }

    /// <summary>Land-use codes.</summary>
    public required IReadOnlyList<string> LandUse { get; init; }

    /// <summary>Area of the land, m².</summary>
    public required decimal? AreaM2 { get; init; }

    /// <summary>Area of the land, 亩.</summary>
    public required decimal? AreaMu { get; init; }

    /// <summary>Lowest floor area ratio.</summary>
    public required decimal? FarMin { get; init; }

    /// <summary>Highest floor area ratio.</summary>
    public required decimal? FarMax { get; init; }

    /// <summary>Most floor area that may be built, m².</summary>
    public required decimal? GfaMaxM2 { get; init; }

    /// <summary>Height limit, m.</summary>
    public required decimal? HeightLimitM { get; init; }

    /// <summary>Starting price of the whole plot, 万元.</summary>
    public required decimal? StartPriceWan { get; init; }

    /// <summary>How the land is supplied.</summary>
    public required SupplyMode? SupplyMode { get; init; }

    /// <summary>Handover of the land.</summary>
    public required DateOnly? DeliveryOn { get; init; }

    /// <summary>Planned date of sale.</summary>
    public required DateOnly? OfferPlanOn { get; init; }

    /// <summary>Whether it may be offered.</summary>
    public required SpaceStatus? Status { get; init; }

    /// <summary>The platform it lies in.</summary>
    public required string? Platform { get; init; }

    /// <summary>The centers it is meant for.</summary>
    public required IReadOnlyList<CenterId> Centers { get; init; }

    /// <summary>Bidder condition: least revenue, 万元.</summary>
    public required decimal? BidderMinRevenueWan { get; init; }

    /// <summary>Bidder condition: admitted industry prefixes.</summary>
    public required IReadOnlyList<string> BidderIndustries { get; init; }

    /// <summary>Bidder condition: whether the bidder must be registered in the district.</summary>
    public required bool? BidderLocalRegistration { get; init; }

    /// <summary>Bidder condition: whether several may bid together.</summary>
    public required bool? BidderConsortium { get; init; }

    /// <summary>The company for which it is held.</summary>
    public required string? ReservedFor { get; init; }

    /// <summary>The last day on which it is held; null when the hold has no end.</summary>
    public required DateOnly? HoldUntil { get; init; }

    /// <summary>Least fixed-asset investment, 万元/亩.</summary>
    public required decimal? InvestIntensityWanMu { get; init; }

    /// <summary>Least yearly tax, 万元/亩.</summary>
    public required decimal? TaxWanMu { get; init; }

    /// <summary>Ids of the plots that it shares a boundary with; empty when nothing was said.</summary>
    public required IReadOnlyList<string> AdjacentTo { get; init; }

    /// <summary>Share of what is built that may not be sold on, 0–1.</summary>
    public required double? SelfHoldShare { get; init; }

    /// <summary>Whether it lies within the ecological red line.</summary>
    public required bool? RedLine { get; init; }

    /// <summary>Whether heritage protection limits what may be built.</summary>
    public required bool? Heritage { get; init; }

    /// <summary>Most energy per output, tce/万元.</summary>
    public required decimal? EnergyLimitTceWan { get; init; }

    /// <summary>Highest power usage effectiveness of a data centre on it.</summary>
    public required decimal? PueMax { get; init; }

    /// <summary>The strictest category of environmental review that is admitted.</summary>
    public required EnvironmentalReview? EnvironmentalReviewMax { get; init; }

    /// <summary>Longitude, degrees east.</summary>
    public required double? Lon { get; init; }

    /// <summary>Latitude, degrees north.</summary>
    public required double? Lat { get; init; }

    /// <summary>Address of the 360° view.</summary>
    public required string? VrUrl { get; init; }

    /// <summary>The day on which the 360° view was last seen to open; null when nobody said.</summary>
    public required DateOnly? VrVerifiedOn { get; init; }

    /// <summary>The day the row was true.</summary>
    public required DateOnly? AsOf { get; init; }

    internal static PlotItem From(Offering offering, Plot plot) => new()
    {
        Id = offering.Id.ToString(),
        NameZh = offering.Name.Zh,
        NameEn = offering.Name.En,
        DataKind = offering.Source.Kind,
        Source = offering.Source.Name,
        ParcelNumber = plot.ParcelNumber,
        LandUse = plot.LandUse,
        AreaM2 = Hundredths(plot.Area?.SquareMeters),
        AreaMu = Hundredths(plot.Area?.Mu),
        FarMin = plot.FarMin,
        FarMax = plot.FarMax,
        GfaMaxM2 = Hundredths(plot.GfaMax?.SquareMeters),
        HeightLimitM = plot.HeightLimitM,
        StartPriceWan = plot.StartPrice?.Wan,
        SupplyMode = plot.SupplyMode,
        DeliveryOn = plot.DeliveryOn,
        OfferPlanOn = plot.OfferPlanOn,
        Status = plot.Status,
        Platform = plot.Platform,
        Centers = plot.Centers,
        BidderMinRevenueWan = plot.BidderMinRevenue?.Wan,
        BidderIndustries = plot.BidderIndustries,
        BidderLocalRegistration = plot.BidderLocalRegistration,
        BidderConsortium = plot.BidderConsortium,
        ReservedFor = plot.ReservedFor,
        HoldUntil = plot.HoldUntil,
        InvestIntensityWanMu = plot.InvestIntensityWanMu,
        TaxWanMu = plot.TaxWanMu,
        AdjacentTo = plot.AdjacentTo,
        SelfHoldShare = plot.SelfHoldShare,
        RedLine = plot.RedLine,
        Heritage = plot.Heritage,
        EnergyLimitTceWan = plot.EnergyLimit,
        PueMax = plot.PueMax,
        EnvironmentalReviewMax = plot.EnvironmentalReviewMax,
        Lon = plot.Lon,
        Lat = plot.Lat,
        VrUrl = plot.VrUrl,
        VrVerifiedOn = plot.VrVerifiedOn,
        AsOf = plot.AsOf,
    };

    // Conversions leave zeros that say nothing: dividing by one of many digits drops them.
    private static decimal? Hundredths(decimal? value) => value is { } v ? Math.Round(v, 2) / 1.0000000000000000000000000000m : null;
}
