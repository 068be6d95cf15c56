using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A requirement as the part of an enquiry's document.</summary>
internal static class RequirementDocument
{
    public static BsonDocument Write(Requirement row) => new BsonDocument()
        .PutNames("activities", row.Activities)
        .PutName<SpaceType>("spaceType", row.SpaceType)
        .Put("areaMinM2", row.AreaMin)
        .Put("areaMaxM2", row.AreaMax)
        .Put("landM2", row.Land)
        .Put("rentMaxDay", row.RentMax)
        .Put("budgetMonthWan", row.BudgetMonth)
        .Put("purchaseBudgetWan", row.PurchaseBudget)
        .Put("powerKva", row.PowerKva)
        .Put("floorLoadKnM2", row.FloorLoad)
        .Put("clearHeightM", row.ClearHeightM)
        .Put("dualFeed", row.DualFeed)
        .Put("neededBy", row.NeededBy)
        .Put("fixedInvestmentWan", row.FixedInvestment)
        .Put("staff", row.Staff)
        .Put("expectedTaxWan", row.ExpectedTax)
        .Put("fiber", row.Fiber)
        .Put("loadingDocks", row.LoadingDocks)
        .Put("freightLift", row.FreightLift)
        .Put("aroundTheClock", row.AroundTheClock)
        .Put("pue", row.Pue)
        .Put("unitEnergyTceWan", row.UnitEnergy)
        .PutName("environmentalReview", row.EnvironmentalReview)
        .Put("industrialClass", row.IndustrialClass)
        .Put("buildingHeightM", row.BuildingHeightM)
        .Put("sellShare", row.SellShare)
        .Put("namedFollowers", row.NamedFollowers)
        .Put("fundsProven", row.FundsProven)
        .Put("startOn", row.StartOn)
        .Put("taxInDistrict", row.TaxInDistrict)
        .Put("text", row.Text);

    public static Requirement Read(BsonDocument document) => new()
    {
        Activities = document.Names<Activity>("activities"),
        SpaceType = document.NeededName<SpaceType>("spaceType"),
        AreaMin = document.Area("areaMinM2"),
        AreaMax = document.Area("areaMaxM2"),
        Land = document.Area("landM2"),
        RentMax = document.Rent("rentMaxDay"),
        BudgetMonth = document.Money("budgetMonthWan"),
        PurchaseBudget = document.Money("purchaseBudgetWan"),
        PowerKva = document.Number("powerKva"),
        FloorLoad = document.FloorLoad("floorLoadKnM2"),
        ClearHeightM = document.Number("clearHeightM"),
        DualFeed = document.Flag("dualFeed"),
        NeededBy = document.Day("neededBy"),
        FixedInvestment = document.Money("fixedInvestmentWan"),
        Staff = document.Integer("staff"),
        ExpectedTax = document.Money("expectedTaxWan"),
        Fiber = document.Flag("fiber"),
        LoadingDocks = document.Flag("loadingDocks"),
        FreightLift = document.Flag("freightLift"),
        AroundTheClock = document.Flag("aroundTheClock"),
        Pue = document.Number("pue"),
        UnitEnergy = document.Number("unitEnergyTceWan"),
        EnvironmentalReview = document.Name<EnvironmentalReview>("environmentalReview"),
        IndustrialClass = document.Integer("industrialClass"),
        BuildingHeightM = document.Number("buildingHeightM"),
        SellShare = document.Real("sellShare"),
        NamedFollowers = document.Integer("namedFollowers"),
        FundsProven = document.Flag("fundsProven"),
        StartOn = document.Day("startOn"),
        TaxInDistrict = document.Flag("taxInDistrict"),
        Text = document.Text("text"),
    };
}
