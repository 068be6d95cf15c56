namespace Matching.Domain;

/// <summary>A plot of land (地块). Unknown attributes are null, never 0.</summary>
public sealed record Plot
{
    /// <summary>The plot's key, unique among plots; safe in an address.</summary>
    public required string Id { get; init; }

    /// <summary>Planning parcel number (规划地块编号), such as <c>GS0806-R21/B1/B2-05</c>.</summary>
    public string? ParcelNumber { get; init; }

    /// <summary>Name shown to people.</summary>
    public string? Name { get; init; }

    /// <summary>Land-use codes of GB 50137-2011 or local ones (M0), such as R21, B1, B2; several on a mixed parcel.</summary>
    public IReadOnlyList<string> LandUse { get; init; } = [];

    /// <summary>Ids of the plots that it shares a boundary with (相邻地块); it holds both ways. Empty when nothing was said.</summary>
    public IReadOnlyList<string> AdjacentTo { get; init; } = [];

    /// <summary>Area of the land.</summary>
    public Area? Area { get; init; }

    /// <summary>Lowest permitted floor area ratio (容积率下限).</summary>
    public decimal? FarMin { get; init; }

    /// <summary>Highest permitted floor area ratio (容积率上限).</summary>
    public decimal? FarMax { get; init; }

    /// <summary>Height limit, m.</summary>
    public decimal? HeightLimitM { get; init; }

    /// <summary>Starting price of the whole plot.</summary>
    public Money? StartPrice { get; init; }

    /// <summary>How the land is supplied.</summary>
    public SupplyMode? SupplyMode { get; init; }

    /// <summary>Handover of the land (交地时间).</summary>
    public DateOnly? DeliveryOn { get; init; }

    /// <summary>Planned date of sale (计划出让时间).</summary>
    public DateOnly? OfferPlanOn { get; init; }

    /// <summary>Whether it may be offered.</summary>
    public SpaceStatus? Status { get; init; }

    /// <summary>The platform (town or park) it lies in.</summary>
    public string? Platform { get; init; }

    /// <summary>The centers it is meant for; empty is unknown.</summary>
    public IReadOnlyList<CenterId> Centers { get; init; } = [];

    /// <summary>Bidder condition: least consolidated revenue.</summary>
    public Money? BidderMinRevenue { get; init; }

    /// <summary>Bidder condition: prefixes of admitted GB/T 4754 codes; empty when there is none.</summary>
    public IReadOnlyList<string> BidderIndustries { get; init; } = [];

    /// <summary>Bidder condition: whether the bidder must be registered in the district.</summary>
    public bool? BidderLocalRegistration { get; init; }

    /// <summary>Bidder condition: whether several may bid together (联合体).</summary>
    public bool? BidderConsortium { get; init; }

    /// <summary>The company for which the plot is held when <see cref="SpaceStatus.Reserved"/>.</summary>
    public string? ReservedFor { get; init; }

    /// <summary>The last day on which the plot is held when <see cref="SpaceStatus.Reserved"/>; null when the hold has no end.</summary>
    public DateOnly? HoldUntil { get; init; }

    /// <summary>Least fixed-asset investment, 万元/亩 (标准地 indicator).</summary>
    public decimal? InvestIntensityWanMu { get; init; }

    /// <summary>Least yearly tax, 万元/亩 (标准地 indicator).</summary>
    public decimal? TaxWanMu { get; init; }

    /// <summary>Share of what is built that must be kept and not sold on (自持), a fraction 0–1.</summary>
    public double? SelfHoldShare { get; init; }

    /// <summary>Whether it lies within the ecological red line (生态红线).</summary>
    public bool? RedLine { get; init; }

    /// <summary>Whether heritage protection limits what may be built (文物保护).</summary>
    public bool? Heritage { get; init; }

    /// <summary>Most energy per output that is admitted, tce (吨标煤) per 万元.</summary>
    public decimal? EnergyLimit { get; init; }

    /// <summary>Highest power usage effectiveness that a data centre on it may have.</summary>
    public decimal? PueMax { get; init; }

    /// <summary>The strictest category of environmental review that is admitted.</summary>
    public EnvironmentalReview? EnvironmentalReviewMax { get; init; }

    /// <summary>Longitude, degrees east.</summary>
    public double? Lon { get; init; }

    /// <summary>Latitude, degrees north.</summary>
    public double? Lat { get; init; }

    /// <summary>Address of the 360° view.</summary>
    public string? VrUrl { get; init; }

    /// <summary>The day on which somebody last saw that the 360° view opens and shows this space; null when nobody said.</summary>
    public DateOnly? VrVerifiedOn { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;

    /// <summary>The day the row was true.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The offering's key.</summary>
    public OfferingId OfferingId => new(OfferingKind.Plot, Id);

    /// <summary>Most floor area that may be built: area × highest FAR (domain 1.5).</summary>
    public Area? GfaMax => Area is { } a && FarMax is { } f ? a * f : null;

    /// <summary>Least floor area that must be built: area × lowest FAR.</summary>
    public Area? GfaMin => Area is { } a && FarMin is { } f ? a * f : null;

    /// <summary>Price per buildable m², 元/m² (楼面价).</summary>
    public decimal? FloorPrice => StartPrice is { } p && GfaMax is { SquareMeters: > 0 } g ? p.Yuan / g.SquareMeters : null;

    /// <summary>Price per mu, 万元/亩.</summary>
    public decimal? PricePerMu => StartPrice is { } p && Area is { SquareMeters: > 0 } a ? p.Wan / a.Mu : null;
}
