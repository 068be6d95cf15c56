using Matching.Catalog;
using Matching.Domain;
using Matching.Merit;

namespace Matching.Explain;

/// <summary>What is on record about a company. Facts that became known after the day count as unknown.</summary>
internal static class CompanyOnSheet
{
    public static IReadOnlyList<SheetFact> Facts(CompanyEntry entry, DateOnly asOf)
    {
        var company = entry.FactsKnownOn(asOf) ? entry.Company : new Company { Id = entry.Company.Id };
        return
        [
            SheetFact.Of("行业", "industry", Industry(company)),
            SheetFact.Of("产业中心", "center", entry.Fit.Primary?.Name()),
            SheetFact.Of("总部", "headquarters", string.Join("，", new[] { company.HqCity, company.Country }.Where(place => !string.IsNullOrWhiteSpace(place)))),
            SheetFact.Of("所有制", "ownership", company.Ownership is { } owner ? FactWords.Of(owner) : null),
            SheetFact.Of("上市", "listing", Listing(company.Listing)),
            SheetFact.Of("资质", "qualifications", FactWords.Joined([.. company.Tags.Select(Tag)])),
            SheetFact.Of("所属集团", "group", company.Group),
            SheetFact.Of("成立", "founded", company.FoundedOn),
            SheetFact.Of("注册资本", "registered capital", company.RegisteredCapital?.Wan, SheetUnits.Wan),
            SheetFact.Of(Year("营业收入", company), Year("revenue", company), company.Revenue?.Wan, SheetUnits.Wan),
            SheetFact.Of("员工", "employees", company.Employees, SheetUnits.People),
            SheetFact.Of("三年复合增长", "growth over 3 years", Percent(company.Growth3y), new Text("%/年", "% a year")),
            SheetFact.Of("研发占比", "R&D share", Percent(company.RdShare), SheetUnits.Percent),
            SheetFact.Of("发明专利", "patents", company.Patents, SheetUnits.Pieces),
        ];
    }

    private static Text? Industry(Company company)
    {
        if (company.IndustryCode is not { } code) return null;
        var name = IndustryCatalog.NameOf(IndustryEditions.To2017(code, company.IndustryVersion));
        return new Text(name is null ? code : $"{code} {name}", code);
    }

    private static Text? Listing(ListingBoard? board) => board switch
    {
        null => null,
        ListingBoard.None => new("未上市", "not listed"),
        { } listed => BoardNames.Listed(listed),
    };

    private static Text Tag(string text) => CompanyTags.TryFind(text, out var tag) ? tag.Name : new(text, text);

    private static string Year(string name, Company company) => company.RevenueYear is { } year ? $"{name} {year}" : name;

    private static decimal? Percent(double? share) => share is { } known ? Math.Round(100 * (decimal)known, 1) : null;
}
