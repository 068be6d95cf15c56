using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A vacant unit as a document.</summary>
internal static class BuildingUnitDocument
{
    public static BsonDocument Write(BuildingUnit row) => new BsonDocument()
        .Put("buildingId", row.BuildingId)
        .Put("floors", row.Floors)
        .Put("gfaM2", row.Gfa)
        .Put("divisibleMinM2", row.DivisibleMin)
        .Put("rentDay", row.Rent)
        .Put("availableFrom", row.AvailableFrom)
        .PutName("status", row.Status)
        .Put("clearHeightM", row.ClearHeightM)
        .Put("floorLoadKnM2", row.FloorLoad)
        .Put("powerKva", row.PowerKva)
        .Put("fiber", row.Fiber)
        .Put("loadingDocks", row.LoadingDocks)
        .Put("freightLift", row.FreightLift)
        .Put("aroundTheClock", row.AroundTheClock)
        .PutName("fitOut", row.FitOut)
        .Put(row.Source)
        .Put("asOf", row.AsOf);

    public static BuildingUnit Read(BsonDocument document) => new()
    {
        Id = document.NeededText("_id"),
        BuildingId = document.NeededText("buildingId"),
        Floors = document.Text("floors"),
        Gfa = document.Area("gfaM2"),
        DivisibleMin = document.Area("divisibleMinM2"),
        Rent = document.Rent("rentDay"),
        AvailableFrom = document.Day("availableFrom"),
        Status = document.Name<SpaceStatus>("status"),
        ClearHeightM = document.Number("clearHeightM"),
        FloorLoad = document.FloorLoad("floorLoadKnM2"),
        PowerKva = document.Number("powerKva"),
        Fiber = document.Flag("fiber"),
        LoadingDocks = document.Flag("loadingDocks"),
        FreightLift = document.Flag("freightLift"),
        AroundTheClock = document.Flag("aroundTheClock"),
        FitOut = document.Name<FitOut>("fitOut"),
        Source = document.Source(),
        AsOf = document.Day("asOf"),
    };
}
