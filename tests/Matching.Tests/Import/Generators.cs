using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Import;

/// <summary>Random valid records of every kind, with text that is hard on files: delimiters, quotes, line breaks, formula starts.</summary>
internal static class Generators
{
    private static readonly Gen<string> Any = Gen.String[Gen.OneOf(Gen.Char["ab中文é,;|\"'=+-@\n\t%/（）：_x0041_ "], Gen.Char['0', '9']), 1, 12]
        .Select(s => "z" + s.TrimEnd());

    // Formula starts and apostrophes at the very front, where the guard works.
    private static readonly Gen<string> Text = Gen.OneOf(Any, Gen.Select(Gen.OneOf("=", "+", "@", "'=", "''-", "'", "-"), Any, (start, rest) => start + rest));

    private static readonly Gen<string> Key = Gen.String[Gen.Char["abcXYZ0123456789-_.:中"], 1, 8].Where(s => s.Trim('-').Length > 0 && !s.Contains(':') && s is not "-");

    private static readonly Gen<IReadOnlyList<string>> Words = Gen.String[Gen.Char["abc中文 9"], 1, 6].Select(s => "w" + s.Trim()).List[0, 4].Select(l => (IReadOnlyList<string>)l.Distinct().ToList());

    // Longer than any row's own key: what a row says of another is for the file to check.
    private static readonly Gen<IReadOnlyList<string>> Others = ListOf(Key.Select(key => "elsewhere-" + key));
    private static readonly Gen<IReadOnlyList<CenterId>> Centers = ListOf(Gen.Enum<CenterId>());

    private static readonly Gen<IReadOnlyList<string>> Prefixes = ListOf(Gen.OneOf("I", "I65", "65", "M7320"));

    private static readonly Gen<decimal> Amount = Gen.OneOf(Gen.Int[0, 1_000_000].Select(i => i / 100m), Gen.Decimal[0m, 1_000_000m]);

    private static readonly Gen<double> Share = Gen.OneOf(Gen.Double[0, 1], Gen.OneOf(0.0, 1.0, 0.1, 1e-7));

    private static readonly Gen<DateOnly> Day = Gen.DateOnly[new DateOnly(1990, 1, 1), new DateOnly(2026, 6, 1)];

    private static readonly Gen<Area> Floor = Amount.Select(Area.FromSquareMeters);

    private static readonly Gen<Area> Land = Gen.OneOf(Gen.Int[1, 1_000_000].Select(i => Area.FromMu(i / 100m)), Gen.Int[1, 1_000_000].Select(i => Area.FromSquareMeters(i / 100m)));

    private static readonly Gen<Rent> Rents = Gen.OneOf(Gen.Int[30, 1_200].Select(i => Rent.FromDay(i / 100m)), Gen.Int[10, 300].Select(i => Rent.FromMonth(i)));

    private static readonly Gen<FloorLoad> Loads = Gen.Int[15, 500].Select(i => FloorLoad.FromKilonewtons(i / 10m));

    private static readonly Gen<Source> Sources = Gen.Select(Gen.Enum<DataKind>(), Gen.OneOf("", "press 2020", "a: b"), (kind, name) => new Source(kind, name));

    private static readonly Gen<decimal> Height = Gen.Int[18, 600].Select(i => i / 10m);

    private static readonly Gen<decimal> Pue = Gen.Int[100, 500].Select(i => i / 100m);

    private static readonly Gen<decimal> Energy = Gen.Int[0, 10_000].Select(i => i / 1_000m);

    public static readonly Gen<MatchingData> Companies = Many(
        Key.Select(id => new Company { Id = id })
            .With(Text, (c, x) => c with { NameZh = x }).With(Maybe(Text), (c, x) => c with { NameEn = x })
            .With(Maybe(Gen.OneOf("91330199MA0TERT165", "914403001922038216")), (c, x) => c with { Uscc = x })
            .With(Maybe(Text), (c, x) => c with { Group = x })
            .With(Maybe(Gen.OneOf("I6520", "C39", "M")), (c, x) => c with { IndustryCode = x })
            .With(Gen.Enum<IndustryVersion>(), (c, x) => c with { IndustryVersion = x })
            .With(Maybe(Text), (c, x) => c with { BusinessScope = x }).With(Words, (c, x) => c with { ProductKeywords = x })
            .With(Maybe(Text), (c, x) => c with { HqCity = x }).With(Maybe(Text), (c, x) => c with { Country = x })
            .With(Gen.Enum<Ownership>().Nullable(), (c, x) => c with { Ownership = x }).With(Gen.Enum<ListingBoard>().Nullable(), (c, x) => c with { Listing = x })
            .With(Words, (c, x) => c with { Tags = x })
            .With(Gen.DateOnly[new DateOnly(1600, 1, 1), new DateOnly(2026, 6, 1)].Nullable(), (c, x) => c with { FoundedOn = x })
            .With(Amount.Select(Money.FromWan).Nullable(), (c, x) => c with { RegisteredCapital = x }).With(Amount.Select(Money.FromWan).Nullable(), (c, x) => c with { Revenue = x })
            .With(Gen.Int[1990, 2026].Nullable(), (c, x) => c with { RevenueYear = x }).With(Gen.Int[0, 1_000_000].Nullable(), (c, x) => c with { Employees = x })
            .With(Gen.Double[-1, 20].Nullable(), (c, x) => c with { Growth3y = x }).With(Share.Nullable(), (c, x) => c with { RdShare = x })
            .With(Gen.Int[0, 9_999].Nullable(), (c, x) => c with { Patents = x })
            .With(Gen.OneOf(Gen.Const((IReadOnlyList<string>?)null), Words.Select(l => (IReadOnlyList<string>?)l)), (c, x) => c with { RiskFlags = x })
            .With(Sources, (c, x) => c with { Source = x }).With(Day.Nullable(), (c, x) => c with { AsOf = x }),
        c => c.Id, l => new MatchingData { Companies = l });

    public static readonly Gen<MatchingData> Plots = Many(
        Key.Select(id => new Plot { Id = id, ParcelNumber = id + "-01" })
            .With(Maybe(Text), (p, x) => p with { Name = x }).With(ListOf(Gen.OneOf("B1", "R21", "M创", "M0", "B29")), (p, x) => p with { LandUse = x })
            .With(Land.Nullable(), (p, x) => p with { Area = x }).With(Others, (p, x) => p with { AdjacentTo = x })
            .With(Gen.Int[3, 120].Nullable(), (p, x) => p with { FarMax = x / 10m }).With(Gen.Int[1, 3].Nullable(), (p, x) => p with { FarMin = x / 10m })
            .With(Gen.Int[3, 200].Nullable(), (p, x) => p with { HeightLimitM = x }).With(Amount.Select(Money.FromWan).Nullable(), (p, x) => p with { StartPrice = x })
            .With(Gen.Enum<SupplyMode>().Nullable(), (p, x) => p with { SupplyMode = x }).With(Day.Nullable(), (p, x) => p with { DeliveryOn = x })
            .With(Day.Nullable(), (p, x) => p with { OfferPlanOn = x }).With(Gen.Enum<SpaceStatus>().Nullable(), (p, x) => p with { Status = x })
            .With(Maybe(Text), (p, x) => p with { Platform = x }).With(Centers, (p, x) => p with { Centers = x })
            .With(Amount.Select(Money.FromWan).Nullable(), (p, x) => p with { BidderMinRevenue = x }).With(Prefixes, (p, x) => p with { BidderIndustries = x })
            .With(Maybe(Key), (p, x) => p with { ReservedFor = x }).With(Amount.Nullable(), (p, x) => p with { InvestIntensityWanMu = x })
            .With(Amount.Nullable(), (p, x) => p with { TaxWanMu = x })
            .With(Gen.Bool.Nullable(), (p, x) => p with { BidderLocalRegistration = x }).With(Gen.Bool.Nullable(), (p, x) => p with { BidderConsortium = x })
            .With(Day.Nullable(), (p, x) => p with { HoldUntil = x }).With(Share.Nullable(), (p, x) => p with { SelfHoldShare = x })
            .With(Gen.Bool.Nullable(), (p, x) => p with { RedLine = x }).With(Gen.Bool.Nullable(), (p, x) => p with { Heritage = x })
            .With(Energy.Nullable(), (p, x) => p with { EnergyLimit = x }).With(Pue.Nullable(), (p, x) => p with { PueMax = x })
            .With(Gen.Enum<EnvironmentalReview>().Nullable(), (p, x) => p with { EnvironmentalReviewMax = x })
            .With(Gen.Select(Gen.Double[70, 140], Gen.Double[15, 55]).Nullable(), (p, x) => p with { Lon = x?.Item1, Lat = x?.Item2 })
            .With(Maybe(Gen.OneOf("https://example.com/a,b?c=1")), (p, x) => p with { VrUrl = x }).With(Day.Nullable(), (p, x) => p with { VrVerifiedOn = x })
            .With(Sources, (p, x) => p with { Source = x }).With(Day.Nullable(), (p, x) => p with { AsOf = x }),
        p => p.Id, l => new MatchingData { Plots = l });

    public static readonly Gen<MatchingData> Buildings = Many(
        Gen.Select(Key, Text, (id, name) => new Building { Id = id, Name = name })
            .With(Maybe(Text), (b, x) => b with { Address = x }).With(Gen.Enum<BuildingGrade>().Nullable(), (b, x) => b with { Grade = x })
            .With(Gen.Enum<BuildingType>().Nullable(), (b, x) => b with { Type = x })
            .With(Gen.Select(Floor, Gen.Int[0, 4]).Nullable(), (b, x) => b with { TotalGfa = x?.Item1, VacantGfa = x is { } y ? y.Item1 * (y.Item2 / 4m) : null })
            .With(Rents.Nullable(), (b, x) => b with { Rent = x }).With(Gen.Int[5, 600].Nullable(), (b, x) => b with { PropertyFeeMonth = x / 10m })
            .With(Height.Nullable(), (b, x) => b with { ClearHeightM = x }).With(Loads.Nullable(), (b, x) => b with { FloorLoad = x })
            .With(Amount.Nullable(), (b, x) => b with { PowerKva = x }).With(Gen.Bool.Nullable(), (b, x) => b with { DualFeed = x })
            .With(Loads.Nullable(), (b, x) => b with { GroundFloorLoad = x }).With(Pue.Nullable(), (b, x) => b with { PueMax = x })
            .With(Gen.Bool.Nullable(), (b, x) => b with { Fiber = x }).With(Gen.Bool.Nullable(), (b, x) => b with { LoadingDocks = x })
            .With(Gen.Bool.Nullable(), (b, x) => b with { FreightLift = x }).With(Gen.Bool.Nullable(), (b, x) => b with { AroundTheClock = x })
            .With(Gen.Int[0, 5_000].Nullable(), (b, x) => b with { MetroDistanceM = x }).With(Maybe(Text), (b, x) => b with { Platform = x })
            .With(Centers, (b, x) => b with { Centers = x }).With(Prefixes, (b, x) => b with { AllowedIndustries = x }).With(Prefixes, (b, x) => b with { ExcludedIndustries = x })
            .With(Day.Nullable(), (b, x) => b with { AvailableFrom = x }).With(Gen.Enum<SpaceStatus>().Nullable(), (b, x) => b with { Status = x })
            .With(Gen.Int[0, 500].Nullable(), (b, x) => b with { ObservedFirms = x })
            .With(Gen.Dictionary(Gen.Enum<CenterId>(), Share)[0, 4], (b, x) => b with { ObservedMix = x })
            .With(Gen.Select(Gen.Double[70, 140], Gen.Double[15, 55]).Nullable(), (b, x) => b with { Lon = x?.Item1, Lat = x?.Item2 })
            .With(Maybe(Gen.OneOf("http://example.com/")), (b, x) => b with { VrUrl = x }).With(Day.Nullable(), (b, x) => b with { VrVerifiedOn = x })
            .With(Sources, (b, x) => b with { Source = x }).With(Day.Nullable(), (b, x) => b with { AsOf = x }),
        b => b.Id, l => new MatchingData { Buildings = l });

    public static readonly Gen<MatchingData> Units = Many(
        Gen.Select(Key, Key, (id, building) => new BuildingUnit { Id = id, BuildingId = building })
            .With(Maybe(Text), (u, x) => u with { Floors = x }).With(Others, (u, x) => u with { CombinableWith = x })
            .With(Gen.Select(Floor, Gen.Int[0, 4]).Nullable(), (u, x) => u with { Gfa = x?.Item1, DivisibleMin = x is { } y ? y.Item1 * (y.Item2 / 4m) : null })
            .With(Rents.Nullable(), (u, x) => u with { Rent = x }).With(Day.Nullable(), (u, x) => u with { AvailableFrom = x })
            .With(Gen.Enum<SpaceStatus>().Nullable(), (u, x) => u with { Status = x }).With(Height.Nullable(), (u, x) => u with { ClearHeightM = x })
            .With(Amount.Nullable(), (u, x) => u with { PowerKva = x })
            .With(Gen.Bool.Nullable(), (u, x) => u with { Fiber = x }).With(Gen.Bool.Nullable(), (u, x) => u with { LoadingDocks = x })
            .With(Gen.Bool.Nullable(), (u, x) => u with { FreightLift = x }).With(Gen.Bool.Nullable(), (u, x) => u with { AroundTheClock = x })
            .With(Loads.Nullable(), (u, x) => u with { FloorLoad = x }).With(Gen.Enum<FitOut>().Nullable(), (u, x) => u with { FitOut = x })
            .With(Sources, (u, x) => u with { Source = x }).With(Day.Nullable(), (u, x) => u with { AsOf = x }),
        u => u.Id, l => new MatchingData { Units = l });

    private static readonly Gen<Requirement> Requirements = Gen.Const(new Requirement())
        .With(ListOf(Gen.Enum<Activity>()), (r, x) => r with { Activities = x }).With(Gen.Enum<SpaceType>(), (r, x) => r with { SpaceType = x })
        .With(Gen.Select(Floor, Floor).Nullable(), (r, x) => x is { } y ? r with { AreaMin = y.Item1, AreaMax = y.Item1 + y.Item2 } : r)
        .With(Land.Nullable(), (r, x) => r with { Land = x }).With(Rents.Nullable(), (r, x) => r with { RentMax = x })
        .With(Amount.Select(Money.FromWan).Nullable(), (r, x) => r with { BudgetMonth = x }).With(Amount.Select(Money.FromWan).Nullable(), (r, x) => r with { PurchaseBudget = x })
        .With(Amount.Nullable(), (r, x) => r with { PowerKva = x }).With(Loads.Nullable(), (r, x) => r with { FloorLoad = x })
        .With(Height.Nullable(), (r, x) => r with { ClearHeightM = x }).With(Gen.Bool.Nullable(), (r, x) => r with { DualFeed = x })
        .With(Gen.DateOnly[Reading.Today, new DateOnly(2099, 1, 1)].Nullable(), (r, x) => r with { NeededBy = x })
        .With(Amount.Select(Money.FromWan).Nullable(), (r, x) => r with { FixedInvestment = x }).With(Gen.Int[0, 10_000].Nullable(), (r, x) => r with { Staff = x })
        .With(Amount.Select(Money.FromWan).Nullable(), (r, x) => r with { ExpectedTax = x })
        .With(Gen.Bool.Nullable(), (r, x) => r with { Fiber = x }).With(Gen.Bool.Nullable(), (r, x) => r with { LoadingDocks = x })
        .With(Gen.Bool.Nullable(), (r, x) => r with { FreightLift = x }).With(Gen.Bool.Nullable(), (r, x) => r with { AroundTheClock = x })
        .With(Pue.Nullable(), (r, x) => r with { Pue = x }).With(Energy.Nullable(), (r, x) => r with { UnitEnergy = x })
        .With(Gen.Enum<EnvironmentalReview>().Nullable(), (r, x) => r with { EnvironmentalReview = x })
        .With(Gen.Int[1, 3].Nullable(), (r, x) => r with { IndustrialClass = x }).With(Gen.Int[3, 200].Nullable(), (r, x) => r with { BuildingHeightM = x })
        .With(Share.Nullable(), (r, x) => r with { SellShare = x }).With(Gen.Int[0, 50].Nullable(), (r, x) => r with { NamedFollowers = x })
        .With(Gen.Bool.Nullable(), (r, x) => r with { FundsProven = x })
        .With(Gen.DateOnly[new DateOnly(2026, 1, 1), new DateOnly(2099, 1, 1)].Nullable(), (r, x) => r with { StartOn = x })
        .With(Gen.Bool.Nullable(), (r, x) => r with { TaxInDistrict = x })
        .With(Maybe(Text), (r, x) => r with { Text = x });

    public static readonly Gen<MatchingData> Enquiries = Many(
        Gen.Select(Key, Key, Day, (id, company, on) => new Enquiry { Id = id, CompanyId = company, ReceivedOn = on, Requirement = new Requirement() })
            .With(Requirements, (e, x) => e with { Requirement = x }).With(Sources, (e, x) => e with { Source = x }),
        e => e.Id, l => new MatchingData { Enquiries = l });

    private static readonly Gen<OfferingId> Offerings = Gen.OneOf(
        Gen.Enum<CenterId>().Select(OfferingId.Of), Key.Select(id => new OfferingId(OfferingKind.Plot, id)), Key.Select(id => new OfferingId(OfferingKind.Building, id)));

    public static readonly Gen<MatchingData> Engagements = Many(
        Gen.Select(Key, Offerings, Gen.Enum<Stage>(), Day, (id, offering, stage, on) => new Engagement { CompanyId = id, OfferingId = offering, Stage = stage, On = on })
            .With(Maybe(Text), (e, x) => e with { LostReason = x }).With(Maybe(Gen.OneOf("visit", "mail", "fair 2020")), (e, x) => e with { Channel = x })
            .With(Maybe(Key.Select(id => "r" + id)), (e, x) => e with { IntroducerId = x })
            .With(Sources, (e, x) => e with { Source = x }),
        e => e.Key, l => new MatchingData { Engagements = l });

    public static readonly Gen<MatchingData> Ties = Many(
        Gen.Select(Key, Key, Gen.Enum<TieKind>(), (a, b, kind) => new Tie { ResidentId = "r" + a, CompanyId = "c" + b, Kind = kind })
            .With(Share.Nullable(), (t, x) => t with { Strength = x }).With(Gen.Double[0.3, 1].Nullable(), (t, x) => t with { Importance = x }).With(Sources, (t, x) => t with { Source = x }).With(Day.Nullable(), (t, x) => t with { AsOf = x }),
        t => t.Key, l => new MatchingData { Ties = l });

    public static readonly Gen<MatchingData> Goals = Many(
        Gen.Select(Text, Text, (indicator, period) => new Goal { Indicator = indicator, Period = period })
            .With(Gen.Decimal[-1e9m, 1e9m].Nullable(), (g, x) => g with { Target = x }).With(Gen.Bool, (g, x) => g with { TargetInferred = x }).With(Gen.Decimal[-1e9m, 1e9m].Nullable(), (g, x) => g with { Actual = x })
            .With(Maybe(Text), (g, x) => g with { Unit = x }).With(Amount.Nullable(), (g, x) => g with { RateStated = x })
            .With(Sources, (g, x) => g with { Source = x }).With(Day.Nullable(), (g, x) => g with { AsOf = x }),
        g => g.Key, l => new MatchingData { Goals = l });

    public static readonly Gen<MatchingData> Waivers = Many(
        Gen.Select(Key, Key, Gen.OneOf("H03", "H19"), Day, (company, building, gate, on) => new GateWaiver
        { CompanyId = company, OfferingId = new OfferingId(OfferingKind.Building, building), GateId = gate, On = on, Role = "", Reason = "" })
            .With(Text, (w, x) => w with { Role = x }).With(Text, (w, x) => w with { Reason = x }).With(Maybe(Text), (w, x) => w with { By = x })
            .With(Gen.Int[0, 900].Nullable(), (w, x) => w with { Until = x is { } days ? w.On.AddDays(days) : null }).With(Sources, (w, x) => w with { Source = x }),
        w => w.Key, l => new MatchingData { Waivers = l });

    private static Gen<T> With<T, V>(this Gen<T> gen, Gen<V> value, Func<T, V, T> set) => Gen.Select(gen, value, set);

    private static Gen<string?> Maybe(Gen<string> gen) => Gen.OneOf(Gen.Const((string?)null), gen.Select(s => (string?)s));

    private static Gen<IReadOnlyList<T>> ListOf<T>(Gen<T> item) => item.List[0, 4].Select(l => (IReadOnlyList<T>)l.Distinct().ToList());

    private static Gen<MatchingData> Many<T>(Gen<T> gen, Func<T, string> key, Func<List<T>, MatchingData> make) =>
        gen.List[0, 6].Select(l => make(l.DistinctBy(key).ToList()));
}
