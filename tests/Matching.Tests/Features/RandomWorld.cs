using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Features;

/// <summary>Worlds in which anything that may be unknown sometimes is, and some values lie far outside their usual range.</summary>
internal sealed class RandomWorld(Random random)
{
    public static readonly DateOnly Start = new(2022, 1, 1);
    public const int Days = 900;

    private static readonly string?[] Channels = [null, "mail", "visit", "pigeon"];

    /// <summary>Small worlds, for properties.</summary>
    public static Gen<MatchingData> Small { get; } = Gen.Int.Select(seed => Seated(new RandomWorld(new Random(seed)).Build(6, 40)));

    public static Gen<DateOnly> Day { get; } = Gen.Int[0, Days].Select(Start.AddDays);

    /// <summary>The same world, in which it is known where those sit that are tied to somebody.</summary>
    public static MatchingData Seated(MatchingData world) => world.With(new MatchingData
    {
        Engagements =
        [
            .. world.Ties.Select(tie => tie.ResidentId).Index().Select(r => FeatureWorld.Event(
                r.Item, new OfferingId(OfferingKind.Building, $"b{r.Index % 4}"), Stage.Registered, Start.AddDays(100 * r.Index))),
        ],
    });

    /// <summary>Every company before every offering.</summary>
    public static Pair[] AllPairs(MatchingData data, DateOnly day)
    {
        var catalog = CatalogSnapshot.Build(data, 1);
        return [.. catalog.Companies.SelectMany(c => catalog.Offerings.Select(o => catalog.Pair(c, o, day)))];
    }

    public MatchingData Build(int companies, int engagements, DataKind kind = DataKind.Real) => new()
    {
        Companies = [.. Enumerable.Range(0, companies).Select(i => Company($"c{i:000}") with { Source = new Source(kind, "test") })],
        Plots = [.. Enumerable.Range(0, 3).Select(i => Plot($"p{i}"))],
        Buildings = [.. Enumerable.Range(0, 4).Select(i => Building($"b{i}"))],
        Units = [.. Enumerable.Range(0, 8).Select(i => Unit($"u{i}", $"b{random.Next(4)}"))],
        Engagements = Engagements(companies, engagements, Start, Days),
        Enquiries = Enquiries("q", companies, engagements / 4, Start, Days),
        Ties = Ties(companies, companies / 2, Start),
    };

    /// <summary>Later events about the same companies and offerings: nothing before the day may notice them.</summary>
    public MatchingData Later(int companies, DateOnly from) => new()
    {
        Engagements = Engagements(companies, 30, from, 200),
        Enquiries = Enquiries("later", companies, 20, from, 200),
        Ties = Ties(companies, 5, from),
    };

    private Engagement[] Engagements(int companies, int count, DateOnly from, int days) =>
    [
        .. Enumerable.Range(0, count).Select(i => FeatureWorld.Event($"c{random.Next(companies):000}", Offering(), Pick(Enum.GetValues<Stage>()), from.AddDays(random.Next(days)), Maybe("price"))
            with { Channel = Channels[i % Channels.Length] }),
    ];

    private Enquiry[] Enquiries(string prefix, int companies, int count, DateOnly from, int days) =>
    [
        .. Enumerable.Range(0, count).Select(i => new Enquiry
        {
            Id = $"{prefix}{i}", CompanyId = $"c{random.Next(companies):000}", ReceivedOn = from.AddDays(random.Next(days)), Requirement = Need(),
        }),
    ];

    private Tie[] Ties(int companies, int count, DateOnly asOf) =>
        [.. Enumerable.Range(0, count).Select(i => new Tie { ResidentId = $"r{i}", CompanyId = $"c{random.Next(companies):000}", Kind = Pick(Enum.GetValues<TieKind>()), AsOf = asOf, Strength = Maybe(random.NextDouble()) })];

    private OfferingId Offering() => random.Next(3) switch
    {
        0 => new OfferingId(OfferingKind.Plot, $"p{random.Next(3)}"),
        1 => new OfferingId(OfferingKind.Building, $"b{random.Next(4)}"),
        _ => OfferingId.Of(Pick(Enum.GetValues<CenterId>())),
    };

    private Company Company(string id) => new()
    {
        Id = id,
        NameZh = Pick(null, "某某芯片有限公司", "某某物流有限公司", "大数据直播公司"),
        IndustryCode = Pick(null, "I6520", "I6550", "F5292", "G5920", "C39", "XYZ"),
        IndustryVersion = Pick(IndustryVersion.V2017, IndustryVersion.V2011, IndustryVersion.Unknown),
        HqCity = Pick(null, "上海", "杭州", "乌鲁木齐", "London"),
        Listing = Pick([null, .. Enum.GetValues<ListingBoard>().Cast<ListingBoard?>()]),
        Tags = Pick<string[]>([], ["Unicorn"], ["FortuneGlobal500", "HighTech", "nonsense"]),
        FoundedOn = Maybe(Start.AddDays(random.Next(-20_000, 2_000))),
        RegisteredCapital = Maybe(Money.FromWan(Wild(100_000))),
        Revenue = Maybe(Money.FromWan(Wild(1_000_000))),
        Employees = Maybe((int)Wild(10_000)),
        Growth3y = Maybe((double)Wild(1)),
        RdShare = Maybe((double)Wild(0.1)),
        Patents = Maybe((int)Wild(1000)),
        RiskFlags = Pick<string[]?>(null, [], [], ["Bankruptcy"]),
        AsOf = Maybe(Start.AddDays(random.Next(Days))),
    };

    private Plot Plot(string id) => new()
    {
        Id = id,
        LandUse = Pick<string[]>([], ["B2"], ["R21", "B1"], ["S41"], ["M1"]),
        Area = MaybeArea(50_000),
        FarMin = Maybe(1m),
        FarMax = Maybe((decimal)random.NextDouble() * 4),
        StartPrice = Maybe(Money.FromWan(Wild(10_000))),
        InvestIntensityWanMu = Maybe(Wild(500)),
        DeliveryOn = Maybe(Soon()),
        OfferPlanOn = Maybe(Soon()),
        Status = Pick([null, .. Enum.GetValues<SpaceStatus>().Cast<SpaceStatus?>()]),
        Platform = Pick(null, "庆隆", "北部软件园", "nowhere"),
        Centers = Pick<CenterId[]>([], [CenterId.IcDesign], [CenterId.BigData, CenterId.LiveCommerce]),
    };

    private Building Building(string id) => new()
    {
        Id = id,
        Name = id,
        Grade = Pick([null, .. Enum.GetValues<BuildingGrade>().Cast<BuildingGrade?>()]),
        Type = Pick([null, .. Enum.GetValues<BuildingType>().Cast<BuildingType?>()]),
        TotalGfa = MaybeArea(80_000),
        VacantGfa = MaybeArea(8_000),
        Rent = MaybeRent(),
        PropertyFeeMonth = Maybe(10m),
        ClearHeightM = Maybe(Math.Abs(Wild(5))),
        FloorLoad = Maybe(FloorLoad.FromKilonewtons(Math.Abs(Wild(5)))),
        PowerKva = Maybe(Math.Abs(Wild(1000))),
        MetroDistanceM = Maybe(Wild(1000)),
        AvailableFrom = Maybe(Soon()),
        Status = Maybe(SpaceStatus.Promotable),
        Platform = Pick(null, "庆隆", "北部软件园"),
        ObservedMix = Pick<Dictionary<CenterId, double>>([], new() { [CenterId.IcDesign] = 0.6, [CenterId.BigData] = random.NextDouble() }),
    };

    private BuildingUnit Unit(string id, string building) => new()
    {
        Id = id,
        BuildingId = building,
        Gfa = MaybeArea(3000),
        DivisibleMin = MaybeArea(500),
        Rent = MaybeRent(),
        AvailableFrom = Maybe(Soon()),
        FitOut = Pick([null, .. Enum.GetValues<FitOut>().Cast<FitOut?>()]),
        Status = Maybe(Pick(Enum.GetValues<SpaceStatus>())),
    };

    private Requirement Need() => new()
    {
        Activities = Pick<Activity[]>([], [Activity.Headquarters], [Activity.Warehouse, Activity.Studio]),
        AreaMin = MaybeArea(3000),
        Land = MaybeArea(20_000),
        RentMax = MaybeRent(),
        BudgetMonth = Maybe(Money.FromWan(Wild(20))),
        PurchaseBudget = Maybe(Money.FromWan(Wild(20_000))),
        PowerKva = Maybe(Math.Abs(Wild(500))),
        FloorLoad = Maybe(FloorLoad.FromKilonewtons(random.Next(10))),
        ClearHeightM = Maybe((decimal)random.Next(8)),
        NeededBy = Maybe(Soon()),
        FixedInvestment = Maybe(Money.FromWan(Wild(50_000))),
        Staff = Maybe(random.Next(500)),
    };

    // Mostly about the usual size; sometimes nothing, negative or enormous.
    private decimal Wild(double usual) => random.Next(8) switch
    {
        0 => 0,
        1 => (decimal)(-usual * random.NextDouble()),
        2 => (decimal)(usual * 10_000),
        _ => (decimal)(usual * random.NextDouble() * 2),
    };

    private DateOnly Soon() => Start.AddDays(random.Next(-200, Days + 1500));

    private Area? MaybeArea(int most) => Maybe(Area.FromSquareMeters(random.Next(5) == 0 ? 0 : random.Next(most)));

    private Rent? MaybeRent() => Maybe(Rent.FromDay((decimal)Math.Round(random.NextDouble() * 8, 2)));

    private T? Maybe<T>(T value)
        where T : struct => random.Next(4) == 0 ? null : value;

    private string? Maybe(string value) => random.Next(2) == 0 ? null : value;

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
