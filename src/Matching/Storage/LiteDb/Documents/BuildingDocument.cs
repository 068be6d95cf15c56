using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A building as a document.</summary>
internal static class BuildingDocument
{
    public static BsonDocument Write(Building row) => new BsonDocument()
        .Put("name", row.Name)
        .Put("address", row.Address)
        .PutName("grade", row.Grade)
        .PutName("type", row.Type)
        .Put("totalGfaM2", row.TotalGfa)
        .Put("vacantGfaM2", row.VacantGfa)
        .Put("rentDay", row.Rent)
        .Put("propertyFeeMonth", row.PropertyFeeMonth)
        .Put("clearHeightM", row.ClearHeightM)
        .Put("floorLoadKnM2", row.FloorLoad)
        .Put("groundFloorLoadKnM2", row.GroundFloorLoad)
        .Put("powerKva", row.PowerKva)
        .Put("dualFeed", row.DualFeed)
        .Put("fiber", row.Fiber)
        .Put("loadingDocks", row.LoadingDocks)
        .Put("freightLift", row.FreightLift)
        .Put("aroundTheClock", row.AroundTheClock)
        .Put("pueMax", row.PueMax)
        .Put("metroDistanceM", row.MetroDistanceM)
        .Put("platform", row.Platform)
        .PutNames("centers", row.Centers)
        .PutAll("allowedIndustries", row.AllowedIndustries)
        .PutAll("excludedIndustries", row.ExcludedIndustries)
        .Put("availableFrom", row.AvailableFrom)
        .PutName("status", row.Status)
        .Put("observedFirms", row.ObservedFirms)
        .With("observedMix", WriteMix(row.ObservedMix))
        .Put("lon", row.Lon)
        .Put("lat", row.Lat)
        .Put("vrUrl", row.VrUrl)
        .Put("vrVerifiedOn", row.VrVerifiedOn)
        .Put(row.Source)
        .Put("asOf", row.AsOf);

    public static Building Read(BsonDocument document) => new()
    {
        Id = document.NeededText("_id"),
        Name = document.NeededText("name"),
        Address = document.Text("address"),
        Grade = document.Name<BuildingGrade>("grade"),
        Type = document.Name<BuildingType>("type"),
        TotalGfa = document.Area("totalGfaM2"),
        VacantGfa = document.Area("vacantGfaM2"),
        Rent = document.Rent("rentDay"),
        PropertyFeeMonth = document.Number("propertyFeeMonth"),
        ClearHeightM = document.Number("clearHeightM"),
        FloorLoad = document.FloorLoad("floorLoadKnM2"),
        GroundFloorLoad = document.FloorLoad("groundFloorLoadKnM2"),
        PowerKva = document.Number("powerKva"),
        DualFeed = document.Flag("dualFeed"),
        Fiber = document.Flag("fiber"),
        LoadingDocks = document.Flag("loadingDocks"),
        FreightLift = document.Flag("freightLift"),
        AroundTheClock = document.Flag("aroundTheClock"),
        PueMax = document.Number("pueMax"),
        MetroDistanceM = document.Number("metroDistanceM"),
        Platform = document.Text("platform"),
        Centers = document.Names<CenterId>("centers"),
        AllowedIndustries = document.Texts("allowedIndustries"),
        ExcludedIndustries = document.Texts("excludedIndustries"),
        AvailableFrom = document.Day("availableFrom"),
        Status = document.Name<SpaceStatus>("status"),
        ObservedFirms = document.Integer("observedFirms"),
        ObservedMix = ReadMix(document["observedMix"].AsDocument),
        Lon = document.Real("lon"),
        Lat = document.Real("lat"),
        VrUrl = document.Text("vrUrl"),
        VrVerifiedOn = document.Day("vrVerifiedOn"),
        Source = document.Source(),
        AsOf = document.Day("asOf"),
    };

    private static BsonDocument WriteMix(IReadOnlyDictionary<CenterId, double> mix)
    {
        var document = new BsonDocument();
        foreach (var (center, share) in mix) document.Put(center.ToString(), share);
        return document;
    }

    private static RowMap<CenterId, double> ReadMix(BsonDocument document) =>
        RowMap<CenterId, double>.Of(document.ToDictionary(p => Enum.Parse<CenterId>(p.Key), p => p.Value.AsDouble));
}
