using System.Globalization;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Draws one plot (domain, appendix A, step 2): class, area, floor area ratio and price by <c>plot_classes.csv</c>.</summary>
internal static class PlotDraw
{
    private const double AreaSigma = 0.4;
    private const int Digits = 4;

    // No planning unit of the district has this number, so that no parcel number can be a real one.
    private const int Block = 970_000;
    private const int BlockSize = 10_000;

    private static readonly IReadOnlyList<PlotClass> Classes =
        [.. EmbeddedTable.Rows("Simulation/World/plot_classes.csv").Select(cells => new PlotClass(
            cells[0].Split('|'), cells[1], Number(cells[2]), Number(cells[3]), Number(cells[4]), Number(cells[5]), Number(cells[6]), Number(cells[7]),
            Number(cells[8]), Number(cells[9]), cells[10].Length == 0 ? null : (decimal)Number(cells[10]), cells[11].Length == 0 ? null : (decimal)Number(cells[11])))];

    /// <summary>The plot with a number, from 1.</summary>
    public static Plot Draw(SimulationOptions options, int number)
    {
        var draws = Draws.For(options.Seed, "plot", number);
        var of = draws.Pick(Classes, c => c.Share);
        var housing = of.LandUse is ["R21"];
        var site = Site.Draw(draws, of.LandUse is ["W1"] ? CenterId.SmartLogistics : null);
        var farMax = Figures.Rounded(draws.Between(of.FarLow, of.FarHigh), 1);
        var mu = Figures.Rounded(Math.Clamp(of.AreaMu * Math.Exp((AreaSigma * draws.Normal()) - (AreaSigma * AreaSigma / 2)), 4, 300), 2);
        var price = (double)(Area.FromMu(mu).SquareMeters * farMax) * draws.Between(of.PriceLow, of.PriceHigh) / 10_000;
        var delivery = options.HistoryFrom.AddDays(draws.Whole(-365, (options.HistoryMonths * 30) + 365));
        var standard = of.Intensity is not null;
        var key = RowNumber.Of(number, options.Plots, Digits);
        return new Plot
        {
            Id = "SIM-P" + key,
            ParcelNumber = $"GS{Block + (number % BlockSize)}-{string.Join('/', of.LandUse)}-{1 + (number / BlockSize):D2}",
            Name = $"模拟地块{key}·{of.Name}",
            LandUse = of.LandUse,
            Area = Area.FromMu(mu),
            FarMin = Figures.Rounded((double)farMax * 0.75, 1),
            FarMax = farMax,
            HeightLimitM = Figures.Rounded(draws.Between(of.HeightLow, of.HeightHigh), 0),
            StartPrice = Money.FromWan(Figures.Whole(price, 4)),
            SupplyMode = standard ? SupplyMode.StandardLand : SupplyMode.Listing,
            DeliveryOn = delivery,
            OfferPlanOn = delivery.AddDays(-draws.Whole(60, 180)),
            Status = draws.Chance(0.92) ? SpaceStatus.Promotable : SpaceStatus.Planned,
            Platform = housing ? null : site.Platform,
            Centers = housing ? [] : site.Centers,
            BidderMinRevenue = of.LandUse is ["B2"] && draws.Chance(0.2) ? Money.FromWan(draws.Pick<decimal>([20_000, 50_000, 100_000])) : null,
            BidderIndustries = of.LandUse is ["M0"] && draws.Chance(0.6) ? ["I64", "I65", "M73", "M74", "C39"] : [],
            InvestIntensityWanMu = of.Intensity,
            TaxWanMu = of.Tax,
            Lon = site.Lon,
            Lat = site.Lat,
            Source = options.Source,
            AsOf = options.FactsKnownOn,
        };
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private sealed record PlotClass(
        string[] LandUse, string Name, double Share, double AreaMu, double FarLow, double FarHigh, double HeightLow, double HeightHigh,
        double PriceLow, double PriceHigh, decimal? Intensity, decimal? Tax);
}
