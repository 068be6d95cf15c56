using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A plot as a document.</summary>
internal static class PlotDocument
{
    public static BsonDocument Write(Plot row) => new BsonDocument()
        .Put("parcelNumber", row.ParcelNumber)
        .Put("name", row.Name)
        .PutAll("landUse", row.LandUse)
        .PutAll("adjacentTo", row.AdjacentTo)
        .Put("areaM2", row.Area)
        .Put("farMin", row.FarMin)
        .Put("farMax", row.FarMax)
        .Put("heightLimitM", row.HeightLimitM)
        .Put("startPriceWan", row.StartPrice)
        .PutName("supplyMode", row.SupplyMode)
        .Put("deliveryOn", row.DeliveryOn)
        .Put("offerPlanOn", row.OfferPlanOn)
        .PutName("status", row.Status)
        .Put("platform", row.Platform)
        .PutNames("centers", row.Centers)
        .Put("bidderMinRevenueWan", row.BidderMinRevenue)
        .PutAll("bidderIndustries", row.BidderIndustries)
        .Put("bidderLocalRegistration", row.BidderLocalRegistration)
        .Put("bidderConsortium", row.BidderConsortium)
        .Put("reservedFor", row.ReservedFor)
        .Put("holdUntil", row.HoldUntil)
        .Put("investIntensityWanMu", row.InvestIntensityWanMu)
        .Put("taxWanMu", row.TaxWanMu)
        .Put("selfHoldShare", row.SelfHoldShare)
        .Put("redLine", row.RedLine)
        .Put("heritage", row.Heritage)
        .Put("energyLimitTceWan", row.EnergyLimit)
        .Put("pueMax", row.PueMax)
        .PutName("environmentalReviewMax", row.EnvironmentalReviewMax)
        .Put("lon", row.Lon)
        .Put("lat", row.Lat)
        .Put("vrUrl", row.VrUrl)
        .Put("vrVerifiedOn", row.VrVerifiedOn)
        .Put(row.Source)
        .Put("asOf", row.AsOf);

    public static Plot Read(BsonDocument document) => new()
    {
        Id = document.NeededText("_id"),
        ParcelNumber = document.Text("parcelNumber"),
        Name = document.Text("name"),
        LandUse = document.Texts("landUse"),
        AdjacentTo = document.Texts("adjacentTo"),
        Area = document.Area("areaM2"),
        FarMin = document.Number("farMin"),
        FarMax = document.Number("farMax"),
        HeightLimitM = document.Number("heightLimitM"),
        StartPrice = document.Money("startPriceWan"),
        SupplyMode = document.Name<SupplyMode>("supplyMode"),
        DeliveryOn = document.Day("deliveryOn"),
        OfferPlanOn = document.Day("offerPlanOn"),
        Status = document.Name<SpaceStatus>("status"),
        Platform = document.Text("platform"),
        Centers = document.Names<CenterId>("centers"),
        BidderMinRevenue = document.Money("bidderMinRevenueWan"),
        BidderIndustries = document.Texts("bidderIndustries"),
        BidderLocalRegistration = document.Flag("bidderLocalRegistration"),
        BidderConsortium = document.Flag("bidderConsortium"),
        ReservedFor = document.Text("reservedFor"),
        HoldUntil = document.Day("holdUntil"),
        InvestIntensityWanMu = document.Number("investIntensityWanMu"),
        TaxWanMu = document.Number("taxWanMu"),
        SelfHoldShare = document.Real("selfHoldShare"),
        RedLine = document.Flag("redLine"),
        Heritage = document.Flag("heritage"),
        EnergyLimit = document.Number("energyLimitTceWan"),
        PueMax = document.Number("pueMax"),
        EnvironmentalReviewMax = document.Name<EnvironmentalReview>("environmentalReviewMax"),
        Lon = document.Real("lon"),
        Lat = document.Real("lat"),
        VrUrl = document.Text("vrUrl"),
        VrVerifiedOn = document.Day("vrVerifiedOn"),
        Source = document.Source(),
        AsOf = document.Day("asOf"),
    };
}
