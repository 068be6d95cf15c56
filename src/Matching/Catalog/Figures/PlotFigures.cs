using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A plot in plain numbers: what gates and features compare for every pair. NaN is unknown.</summary>
public sealed class PlotFigures
{
    internal PlotFigures(Plot plot)
    {
        AreaM2 = Figure.Of(plot.Area);
        GfaMaxM2 = Figure.Of(plot.GfaMax);
        GfaMinM2 = Figure.Of(plot.GfaMin);
        StartPriceWan = Figure.Of(plot.StartPrice);
        LeastInvestmentWan = plot is { InvestIntensityWanMu: { } threshold and > 0, Area: { SquareMeters: > 0 } area } ? (double)(area.Mu * threshold) : double.NaN;
        SoldOn = plot.OfferPlanOn is { } planned && plot.DeliveryOn is { } delivery
            ? planned > delivery ? planned : delivery
            : plot.OfferPlanOn ?? plot.DeliveryOn;
        BuiltOn = SoldOn?.AddMonths(Readiness.BuildMonths);
        BidderIndustries = IndustryList.Of(plot.BidderIndustries);
    }

    /// <summary>Area of the land, m².</summary>
    public double AreaM2 { get; }

    /// <summary>Most floor area that may be built, m².</summary>
    public double GfaMaxM2 { get; }

    /// <summary>Least floor area that must be built, m².</summary>
    public double GfaMinM2 { get; }

    /// <summary>Starting price of the whole plot, 万元.</summary>
    public double StartPriceWan { get; }

    /// <summary>Least fixed-asset investment on the whole plot, 万元: its area in mu × the least investment a mu.</summary>
    public double LeastInvestmentWan { get; }

    /// <summary>The later of planned sale and handover, as far as they are known.</summary>
    public DateOnly? SoldOn { get; }

    /// <summary>When an own building on it can be in use, if building begins as soon as it is sold.</summary>
    public DateOnly? BuiltOn { get; }

    /// <summary>Industries that may bid.</summary>
    public IndustryList BidderIndustries { get; }
}
