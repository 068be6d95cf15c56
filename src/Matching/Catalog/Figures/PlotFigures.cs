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
        LeastInvestmentWan = OnWholePlot(plot.InvestIntensityWanMu);
        LeastTaxWan = OnWholePlot(plot.TaxWanMu);
        HeightLimitM = Figure.Of(plot.HeightLimitM);
        SelfHoldShare = plot.SelfHoldShare ?? double.NaN;
        EnergyLimit = Figure.Of(plot.EnergyLimit);
        PueMax = Figure.Of(plot.PueMax);
        ReviewMax = (int?)plot.EnvironmentalReviewMax ?? double.NaN;
        SoldOn = plot.OfferPlanOn is { } planned && plot.DeliveryOn is { } delivery
            ? planned > delivery ? planned : delivery
            : plot.OfferPlanOn ?? plot.DeliveryOn;
        BuiltOn = SoldOn?.AddMonths(Readiness.BuildMonths);
        BidderIndustries = IndustryList.Of(plot.BidderIndustries);

        double OnWholePlot(decimal? perMu) => perMu is { } threshold and > 0 && plot.Area is { SquareMeters: > 0 } area ? (double)(area.Mu * threshold) : double.NaN;
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

    /// <summary>Least yearly tax on the whole plot, 万元: its area in mu × the least tax a mu.</summary>
    public double LeastTaxWan { get; }

    /// <summary>Height limit, m.</summary>
    public double HeightLimitM { get; }

    /// <summary>Share of what is built that may not be sold on.</summary>
    public double SelfHoldShare { get; }

    /// <summary>Most energy per output, tce per 万元.</summary>
    public double EnergyLimit { get; }

    /// <summary>Highest power usage effectiveness of a data centre on it.</summary>
    public double PueMax { get; }

    /// <summary>The strictest category of environmental review that is admitted, as its number in <see cref="EnvironmentalReview"/>.</summary>
    public double ReviewMax { get; }

    /// <summary>The later of planned sale and handover, as far as they are known.</summary>
    public DateOnly? SoldOn { get; }

    /// <summary>When an own building on it can be in use, if building begins as soon as it is sold.</summary>
    public DateOnly? BuiltOn { get; }

    /// <summary>Industries that may bid.</summary>
    public IndustryList BidderIndustries { get; }
}
