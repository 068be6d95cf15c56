using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A company as a document.</summary>
internal static class CompanyDocument
{
    public static BsonDocument Write(Company row) => new BsonDocument()
        .Put("nameZh", row.NameZh)
        .Put("nameEn", row.NameEn)
        .Put("uscc", row.Uscc)
        .Put("group", row.Group)
        .Put("industryCode", row.IndustryCode)
        .PutName<IndustryVersion>("industryVersion", row.IndustryVersion)
        .Put("businessScope", row.BusinessScope)
        .PutAll("productKeywords", row.ProductKeywords)
        .Put("hqCity", row.HqCity)
        .Put("country", row.Country)
        .PutName("ownership", row.Ownership)
        .PutName("listing", row.Listing)
        .PutAll("tags", row.Tags)
        .Put("foundedOn", row.FoundedOn)
        .Put("registeredCapitalWan", row.RegisteredCapital)
        .Put("revenueWan", row.Revenue)
        .Put("revenueYear", row.RevenueYear)
        .Put("employees", row.Employees)
        .Put("growth3y", row.Growth3y)
        .Put("rdShare", row.RdShare)
        .Put("patents", row.Patents)
        .PutAll("riskFlags", row.RiskFlags)
        .Put(row.Source)
        .Put("asOf", row.AsOf);

    public static Company Read(BsonDocument document) => new()
    {
        Id = document.NeededText("_id"),
        NameZh = document.Text("nameZh"),
        NameEn = document.Text("nameEn"),
        Uscc = document.Text("uscc"),
        Group = document.Text("group"),
        IndustryCode = document.Text("industryCode"),
        IndustryVersion = document.NeededName<IndustryVersion>("industryVersion"),
        BusinessScope = document.Text("businessScope"),
        ProductKeywords = document.Texts("productKeywords"),
        HqCity = document.Text("hqCity"),
        Country = document.Text("country"),
        Ownership = document.Name<Ownership>("ownership"),
        Listing = document.Name<ListingBoard>("listing"),
        Tags = document.Texts("tags"),
        FoundedOn = document.Day("foundedOn"),
        RegisteredCapital = document.Money("registeredCapitalWan"),
        Revenue = document.Money("revenueWan"),
        RevenueYear = document.Integer("revenueYear"),
        Employees = document.Integer("employees"),
        Growth3y = document.Real("growth3y"),
        RdShare = document.Real("rdShare"),
        Patents = document.Integer("patents"),
        RiskFlags = document.TextsOrNull("riskFlags"),
        Source = document.Source(),
        AsOf = document.Day("asOf"),
    };
}
