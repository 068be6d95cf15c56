using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests;

/// <summary>
/// A small world to change one thing in: a company, a plot, a building and a unit that suit each other, so that every gate passes, and ways to put
/// rows into a catalog and to pair them.
/// </summary>
internal sealed record TestWorld
{
    public static DateOnly Today { get; } = new(2026, 6, 1);

    public MatchingData Rows { get; init; } = MatchingData.Empty;

    /// <summary>A Shanghai chip designer with clean records.</summary>
    public static Company ACompany(string id = "c1") => new()
    {
        Id = id,
        NameZh = "上海芯样设计有限公司",
        NameEn = "Sample Chip Design",
        IndustryCode = "I6520",
        IndustryVersion = IndustryVersion.V2017,
        HqCity = "上海市",
        Country = "中国",
        Revenue = Money.FromWan(100_000),
        RevenueYear = 2025,
        RiskFlags = [],
    };

    /// <summary>Business land of 10 000 m² (15 亩): 10 000 to 30 000 m² may be built, ready 18 months after 2026-12-01.</summary>
    public static Plot APlot(string id = "p1") => new()
    {
        Id = id,
        ParcelNumber = "GS0806-B2-" + id,
        LandUse = ["B2"],
        Area = Area.FromSquareMeters(10_000),
        FarMin = 1,
        FarMax = 3,
        StartPrice = Money.FromWan(20_000),
        OfferPlanOn = new DateOnly(2026, 9, 1),
        DeliveryOn = new DateOnly(2026, 12, 1),
        Status = SpaceStatus.Promotable,
    };

    /// <summary>An office tower at 4 元/m²·day and 20 元/m²·month.</summary>
    public static Building ABuilding(string id = "b1") => new()
    {
        Id = id,
        Name = "样楼 " + id,
        Type = BuildingType.OfficeTower,
        Rent = Rent.FromDay(4),
        PropertyFeeMonth = 20,
        AvailableFrom = Today,
        Status = SpaceStatus.Promotable,
    };

    /// <summary>A furnished block of 1 000 m² that is let whole.</summary>
    public static BuildingUnit AUnit(decimal gfa = 1_000, string id = "u1", string building = "b1") => new()
    {
        Id = id,
        BuildingId = building,
        Gfa = Area.FromSquareMeters(gfa),
        DivisibleMin = Area.FromSquareMeters(gfa),
        FitOut = FitOut.Furnished,
    };

    /// <summary>Needs 1 000 m² for research, at most 4 元/m²·day, from 2026-09-01.</summary>
    public static Requirement ALease { get; } = new()
    {
        Activities = [Activity.ResearchDesign],
        AreaMin = Area.FromSquareMeters(1_000),
        RentMax = Rent.FromDay(4),
        NeededBy = new DateOnly(2026, 9, 1),
    };

    /// <summary>Needs 20 000 m² for research on own land, for 20 000 万元, from 2028-06-01.</summary>
    public static Requirement ALandProject { get; } = new()
    {
        Activities = [Activity.ResearchDesign],
        AreaMin = Area.FromSquareMeters(20_000),
        PurchaseBudget = Money.FromWan(20_000),
        NeededBy = new DateOnly(2028, 6, 1),
    };

    public TestWorld With(params Company[] companies) => Add(new() { Companies = companies });

    public TestWorld With(params Plot[] plots) => Add(new() { Plots = plots });

    public TestWorld With(Building building, params BuildingUnit[] units) => Add(new() { Buildings = [building], Units = units });

    public TestWorld With(params Engagement[] engagements) => Add(new() { Engagements = engagements });

    public TestWorld With(params Tie[] ties) => Add(new() { Ties = ties });

    /// <summary>Adds an enquiry of a company.</summary>
    public TestWorld Asking(string company, DateOnly on, Requirement requirement, string? id = null) =>
        Add(new() { Enquiries = [new Enquiry { Id = id ?? $"{company}-{on:yyyyMMdd}", CompanyId = company, ReceivedOn = on, Requirement = requirement }] });

    public TestWorld Add(MatchingData rows) => this with { Rows = Rows.With(rows) };

    public CatalogSnapshot Build() => CatalogSnapshot.Build(Rows, revision: 1);

    /// <summary>A company for a plot, today.</summary>
    public static Pair Pair(Plot plot, Requirement? need = null, Company? company = null) =>
        new TestWorld().With(company ?? ACompany()).With(plot).PairOf(company?.Id ?? "c1", plot.OfferingId, need ?? ALandProject);

    /// <summary>A company for a building with its units, today.</summary>
    public static Pair Pair(Building building, BuildingUnit[] units, Requirement? need = null, Company? company = null) =>
        new TestWorld().With(company ?? ACompany()).With(building, units).PairOf(company?.Id ?? "c1", building.OfferingId, need ?? ALease);

    /// <summary>The pair of two rows of this world.</summary>
    public Pair PairOf(string company, OfferingId offering, Requirement? need = null, DateOnly? asOf = null)
    {
        var catalog = Build();
        return catalog.Pair(
            catalog.FindCompany(company) ?? throw new ArgumentException($"There is no company '{company}'.", nameof(company)),
            catalog.TryFindOffering(offering, out var found) ? found : throw new ArgumentException($"There is no offering '{offering}'.", nameof(offering)),
            asOf ?? Today,
            need);
    }

    /// <summary>A stage event with a plot, a building or a center.</summary>
    public static Engagement AnEvent(string company, string offering, Stage stage, DateOnly on) =>
        new() { CompanyId = company, OfferingId = OfferingId.Parse(offering), Stage = stage, On = on };
}
