using CsCheck;
using Matching.Domain;

namespace Matching.Tests;

/// <summary>Worlds drawn at random: every fact may be missing, values sit near the limits of the gates.</summary>
internal static class PatchyWorld
{
    private static readonly string?[] Codes = ["I6520", "I652", "I65", "I", "C3963", "F5292", "G5990", "I6450", "R8730", "R8810", "R", null];
    private static readonly string[] Uses = ["B2", "B1", "M0", "M1", "W1", "R21", "G1", "A5", "B22"];
    private static readonly string[][] Rules = [[], [], ["I65"], ["I6520", "C39"], ["G"]];

    /// <summary>Up to eight companies, four plots and four buildings with up to three units each; some of the companies have asked for something.</summary>
    public static Gen<MatchingData> Worlds { get; } = Gen.Int[0, int.MaxValue - 1].Select(seed => Draw(new Random(seed)));

    /// <summary>As <see cref="Worlds"/>, with up to thirty plots and thirty buildings, of up to nine units each.</summary>
    public static Gen<MatchingData> Districts { get; } = Gen.Int[0, int.MaxValue - 1].Select(seed => Draw(new Random(seed), 30, 9));

    /// <summary>A company, what it needs, and one space for it.</summary>
    public static Gen<PatchyPair> Pairs { get; } = Gen.Int[0, int.MaxValue - 1].Select(seed =>
    {
        var random = new Random(seed);
        var company = DrawCompany(random, "c1");
        var need = DrawNeed(random);
        if (random.Next(3) == 0) return new PatchyPair(company, need, DrawPlot(random, "p1"), null, []);
        var (building, units) = DrawBuilding(random, "b1");
        return new PatchyPair(company, need, null, building, units);
    });

    /// <summary>The same rows in another order.</summary>
    public static MatchingData Shuffled(MatchingData rows, Random random)
    {
        return rows with
        {
            Companies = Mix(rows.Companies),
            Plots = Mix(rows.Plots),
            Buildings = Mix(rows.Buildings),
            Units = Mix(rows.Units),
            Enquiries = Mix(rows.Enquiries),
            Ties = Mix(rows.Ties),
        };

        T[] Mix<T>(IReadOnlyList<T> list)
        {
            var mixed = list.ToArray();
            random.Shuffle(mixed);
            return mixed;
        }
    }

    private static MatchingData Draw(Random random, int mostSpaces = 4, int mostUnits = 3)
    {
        var companies = Enumerable.Range(0, random.Next(9)).Select(i => DrawCompany(random, $"c{i}")).ToArray();
        var buildings = Enumerable.Range(0, random.Next(mostSpaces + 1)).Select(i => DrawBuilding(random, $"b{i}", mostUnits)).ToArray();
        return new MatchingData
        {
            Companies = companies,
            Plots = [.. Enumerable.Range(0, random.Next(mostSpaces + 1)).Select(i => DrawPlot(random, $"p{i}"))],
            Buildings = [.. buildings.Select(b => b.Building)],
            Units = [.. buildings.SelectMany(b => b.Units)],
            Enquiries =
            [
                .. companies.Where(_ => random.Next(2) == 0).Select(c => new Enquiry
                {
                    Id = "q-" + c.Id, CompanyId = c.Id, ReceivedOn = TestWorld.Today.AddDays(-random.Next(3)), Requirement = DrawNeed(random),
                }),
            ],
            Ties = [.. Enum.GetValues<TieKind>().Where(_ => random.Next(2) == 0).Select(kind => new Tie { ResidentId = "c0", CompanyId = "c1", Kind = kind })],
        };
    }

    private static Company DrawCompany(Random random, string id) => TestWorld.ACompany(id) with
    {
        IndustryCode = One(random, Codes),
        IndustryVersion = One(random, IndustryVersion.V2017, IndustryVersion.V2017, IndustryVersion.V2011, IndustryVersion.Unknown),
        HqCity = One(random, "上海", "上海市", "北京市", null),
        Tags = One<string[]>(random, [], [], ["Unicorn"], ["FortuneGlobal500"]),
        Revenue = Maybe(random, () => Money.FromWan(random.Next(5) * 1_000)),
        RiskFlags = One<string[]?>(random, null, [], [], ["EnvPenalty"], ["Bankruptcy"]),
        Source = One(random, Source.Unstated, new Source(DataKind.Simulated, "drawn")),
        AsOf = Maybe(random, () => TestWorld.Today.AddDays(random.Next(3) - 1)),
        Ownership = One<Ownership?>(random, null, Ownership.Private, Ownership.Foreign, Ownership.HkMoTw),
        Country = One(random, "中国", "中国", "美国", null),
        Uscc = One(random, null, null, "91330105566060002G"),
    };

    private static Requirement DrawNeed(Random random) => new()
    {
        Activities = [.. Enumerable.Range(0, random.Next(3)).Select(_ => (Activity)random.Next(14))],
        AreaMin = Maybe(random, () => Area.FromSquareMeters(random.Next(1, 5) * 1_000)),
        AreaMax = Maybe(random, () => Area.FromSquareMeters(random.Next(4, 7) * 1_000)),
        Land = Maybe(random, () => Area.FromMu(random.Next(1, 20))),
        RentMax = Maybe(random, () => Rent.FromDay(random.Next(2, 6))),
        BudgetMonth = Maybe(random, () => Money.FromWan(random.Next(5, 50))),
        PurchaseBudget = Maybe(random, () => Money.FromWan(random.Next(1, 4) * 10_000)),
        NeededBy = Maybe(random, () => TestWorld.Today.AddDays(random.Next(900))),
        Staff = Maybe(random, () => random.Next(300)),
        SpaceType = One(random, SpaceType.Any, SpaceType.Any, SpaceType.Building, SpaceType.Plot),
        ClearHeightM = Seldom(random, () => random.Next(28, 36) / 10m),
        FloorLoad = Seldom(random, () => FloorLoad.FromKilonewtons(random.Next(4, 9) / 2m)),
        PowerKva = Seldom(random, () => (decimal)random.Next(1, 4) * 200),
        DualFeed = SeldomAsked(random),
        Fiber = SeldomAsked(random),
        LoadingDocks = SeldomAsked(random),
        FreightLift = SeldomAsked(random),
        AroundTheClock = SeldomAsked(random),
        FixedInvestment = Maybe(random, () => Money.FromWan(random.Next(1, 12) * 1_000)),
        ExpectedTax = Maybe(random, () => Money.FromWan(random.Next(1, 12) * 100)),
        Pue = Seldom(random, () => random.Next(12, 15) / 10m),
        UnitEnergy = Seldom(random, () => random.Next(1, 5) / 10m),
        EnvironmentalReview = Seldom(random, () => (EnvironmentalReview)random.Next(3)),
        IndustrialClass = random.Next(8) == 0 ? random.Next(1, 4) : null,
        BuildingHeightM = Seldom(random, () => random.Next(3, 9) * 10m),
        SellShare = Seldom(random, () => random.Next(1, 10) / 10.0),
        TaxInDistrict = One<bool?>(random, null, true, true, false),
    };

    private static Plot DrawPlot(Random random, string id) => TestWorld.APlot(id) with
    {
        LandUse = [.. Enumerable.Range(0, random.Next(3)).Select(_ => One(random, Uses))],
        Area = Maybe(random, () => Area.FromMu(random.Next(1, 20))),
        FarMin = Maybe(random, () => (decimal)random.Next(1, 3)),
        FarMax = Maybe(random, () => (decimal)random.Next(2, 4)),
        StartPrice = Maybe(random, () => Money.FromWan(random.Next(1, 5) * 10_000)),
        OfferPlanOn = Maybe(random, () => TestWorld.Today.AddDays(random.Next(300))),
        DeliveryOn = Maybe(random, () => TestWorld.Today.AddDays(random.Next(300))),
        Status = DrawStatus(random),
        ReservedFor = One(random, "c1", "c2", null),
        BidderMinRevenue = Maybe(random, () => Money.FromWan(random.Next(3) * 1_000)),
        BidderIndustries = One(random, Rules),
        HoldUntil = Maybe(random, () => TestWorld.Today.AddDays(random.Next(3) - 1)),
        BidderLocalRegistration = SeldomAsked(random),
        BidderConsortium = SeldomAsked(random),
        SupplyMode = One<SupplyMode?>(random, null, SupplyMode.Listing, SupplyMode.StandardLand),
        InvestIntensityWanMu = Maybe(random, () => random.Next(3) * 500m),
        TaxWanMu = Maybe(random, () => random.Next(3) * 50m),
        HeightLimitM = Maybe(random, () => random.Next(3, 9) * 10m),
        SelfHoldShare = Maybe(random, () => random.Next(11) / 10.0),
        RedLine = One<bool?>(random, null, null, null, false, false, true),
        Heritage = One<bool?>(random, null, false, false, true),
        EnergyLimit = Seldom(random, () => random.Next(1, 5) / 10m),
        PueMax = Seldom(random, () => random.Next(12, 15) / 10m),
        EnvironmentalReviewMax = Seldom(random, () => (EnvironmentalReview)random.Next(3)),
    };

    private static (Building Building, BuildingUnit[] Units) DrawBuilding(Random random, string id, int mostUnits = 3)
    {
        var units = Enumerable.Range(0, random.Next(mostUnits + 1)).Select(i => TestWorld.AUnit(random.Next(1, 7) * 1_000, $"{id}-{i}", id)).Select(u => u with
        {
            Gfa = Maybe(random, () => u.Gfa!.Value),
            DivisibleMin = Maybe(random, () => u.Gfa!.Value * One(random, 1m, 0.5m, 0.1m)),
            Rent = Maybe(random, () => Rent.FromDay(random.Next(2, 6))),
            AvailableFrom = Maybe(random, () => TestWorld.Today.AddDays(random.Next(300))),
            Status = DrawStatus(random),
            FitOut = One<FitOut?>(random, null, FitOut.Shell, FitOut.BasicFit, FitOut.Furnished, FitOut.Custom),
            Floors = One(random, "1", "2-3", "首层", null),
            ClearHeightM = Seldom(random, () => random.Next(28, 36) / 10m),
            FloorLoad = Seldom(random, () => FloorLoad.FromKilonewtons(random.Next(4, 9) / 2m)),
            PowerKva = Seldom(random, () => (decimal)random.Next(1, 4) * 200),
            Fiber = SeldomAsked(random),
            LoadingDocks = SeldomAsked(random),
            FreightLift = SeldomAsked(random),
            AroundTheClock = SeldomAsked(random),
        }).ToArray();
        var building = TestWorld.ABuilding(id) with
        {
            Type = Maybe(random, () => One(random, Enum.GetValues<BuildingType>())),
            // A record that contradicts its own units is for the import to refuse.
            VacantGfa = Maybe(random, () => Area.FromSquareMeters(units.Sum(u => u.Gfa?.SquareMeters ?? 0) + (random.Next(2) * 1_000))),
            Rent = Maybe(random, () => Rent.FromDay(random.Next(2, 6))),
            PropertyFeeMonth = Maybe(random, () => 20m),
            AvailableFrom = Maybe(random, () => TestWorld.Today.AddDays(random.Next(300))),
            Status = DrawStatus(random),
            AllowedIndustries = One(random, Rules),
            ExcludedIndustries = One(random, Rules),
            ClearHeightM = Maybe(random, () => random.Next(28, 36) / 10m),
            FloorLoad = Maybe(random, () => FloorLoad.FromKilonewtons(random.Next(4, 9) / 2m)),
            GroundFloorLoad = Seldom(random, () => FloorLoad.FromKilonewtons(random.Next(4, 20) / 2m)),
            PowerKva = Maybe(random, () => (decimal)random.Next(1, 4) * 200),
            DualFeed = One<bool?>(random, null, true, true, false),
            Fiber = One<bool?>(random, null, true, true, false),
            LoadingDocks = One<bool?>(random, null, true, true, false),
            FreightLift = One<bool?>(random, null, true, true, false),
            AroundTheClock = One<bool?>(random, null, true, true, false),
            PueMax = Seldom(random, () => random.Next(12, 15) / 10m),
        };
        return (building, units);
    }

    private static SpaceStatus? DrawStatus(Random random) =>
        One<SpaceStatus?>(random, null, SpaceStatus.Promotable, SpaceStatus.Promotable, SpaceStatus.Promotable, SpaceStatus.Reserved, SpaceStatus.Sold);

    private static T? Maybe<T>(Random random, Func<T> draw)
        where T : struct => random.Next(4) == 0 ? null : draw();

    private static T? Seldom<T>(Random random, Func<T> draw)
        where T : struct => random.Next(4) == 0 ? draw() : null;

    private static bool? SeldomAsked(Random random) => One<bool?>(random, null, null, null, null, null, false, true);

    private static T One<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
