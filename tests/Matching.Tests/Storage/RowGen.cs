using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Storage;

/// <summary>Rows with every attribute now present, now missing; texts that are empty, blank, Chinese or of four bytes a character.</summary>
internal static class RowGen
{
    public static readonly Gen<string> Words = Gen.OneOf(
        AnyOf("", " ", " 前后空格 ", "杭州某某科技有限公司", "𠮷野家", "a|b", "A", "a", "\t\r\n", "null", "0"),
        Gen.String[Gen.Char['!', '~'], 0, 12]);

    private static readonly Gen<string?> Text = Words.Select(w => w == "null" ? null : w);
    private static readonly Gen<IReadOnlyList<string>> Texts = Words.Array[0, 3].Select(a => (IReadOnlyList<string>)a.ToList());
    private static readonly Gen<decimal> Amount = Gen.OneOf(Gen.Decimal[0m, 1e15m], AnyOf(0m, 1.10m, 0.0000000000000000000000000001m, 79228162514264337593543950335m));
    private static readonly Gen<decimal?> Number = Maybe(Amount);
    private static readonly Gen<Area?> Area = Maybe(Amount.Select(global::Matching.Domain.Area.FromSquareMeters));
    private static readonly Gen<Rent?> Rent = Maybe(Amount.Select(global::Matching.Domain.Rent.FromDay));
    private static readonly Gen<FloorLoad?> Load = Maybe(Amount.Select(FloorLoad.FromKilonewtons));
    private static readonly Gen<Money?> Money = Maybe(Gen.OneOf(Amount, Amount.Select(a => -a)).Select(global::Matching.Domain.Money.FromWan));
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 3_652_058].Select(DateOnly.FromDayNumber);
    private static readonly Gen<DateOnly?> MaybeDay = Maybe(Day);
    private static readonly Gen<double> Real = Gen.OneOf(Gen.Double, AnyOf(0.1, -0.0, double.NaN, double.PositiveInfinity, double.Epsilon));
    private static readonly Gen<double?> MaybeReal = Maybe(Real);
    private static readonly Gen<int?> MaybeInt = Maybe(Gen.Int);
    private static readonly Gen<bool?> MaybeBool = Maybe(Gen.Bool);
    private static readonly Gen<Source> Source = Gen.Select(Gen.Enum<DataKind>(), Words, (kind, name) => new Source(kind, name));
    private static readonly Gen<IReadOnlyList<CenterId>> Centers = Gen.Enum<CenterId>().Array[0, 3].Select(a => (IReadOnlyList<CenterId>)a);

    private static readonly Gen<IReadOnlyDictionary<CenterId, double>> Mix = Gen.Dictionary(Gen.Enum<CenterId>(), Real)[0, 4]
        .Select(d => (IReadOnlyDictionary<CenterId, double>)d);

    public static Gen<string> Key { get; } = Words.Where(w => w.Length > 0);

    public static Gen<Company> Company { get; } =
        from names in Gen.Select(Key, Text, Text, Text)
        from groupName in Text
        from industry in Gen.Select(Text, Gen.Enum<IndustryVersion>(), Text, Texts)
        from place in Gen.Select(Text, Text, Maybe(Gen.Enum<Ownership>()), Maybe(Gen.Enum<ListingBoard>()))
        from money in Gen.Select(Money, Money, MaybeInt, MaybeInt)
        from shares in Gen.Select(MaybeReal, MaybeReal, MaybeInt)
        from lists in Gen.Select(Texts, Gen.OneOf(Texts.Select(t => (IReadOnlyList<string>?)t), Gen.Const((IReadOnlyList<string>?)null)))
        from dated in Gen.Select(Source, MaybeDay, MaybeDay)
        select new Company
        {
            Id = names.Item1,
            NameZh = names.Item2,
            NameEn = names.Item3,
            Uscc = names.Item4,
            Group = groupName,
            IndustryCode = industry.Item1,
            IndustryVersion = industry.Item2,
            BusinessScope = industry.Item3,
            ProductKeywords = industry.Item4,
            HqCity = place.Item1,
            Country = place.Item2,
            Ownership = place.Item3,
            Listing = place.Item4,
            RegisteredCapital = money.Item1,
            Revenue = money.Item2,
            RevenueYear = money.Item3,
            Employees = money.Item4,
            Growth3y = shares.Item1,
            RdShare = shares.Item2,
            Patents = shares.Item3,
            Tags = lists.Item1,
            RiskFlags = lists.Item2,
            Source = dated.Item1,
            FoundedOn = dated.Item2,
            AsOf = dated.Item3,
        };

    public static Gen<Plot> Plot { get; } =
        from names in Gen.Select(Key, Text, Text, Texts, Area)
        from limits in Gen.Select(Number, Number, Number, Money, Maybe(Gen.Enum<SupplyMode>()))
        from when in Gen.Select(MaybeDay, MaybeDay, MaybeDay, Maybe(Gen.Enum<SpaceStatus>()), Text)
        from bidders in Gen.Select(Centers, Money, Texts, Text, Texts)
        from rest in Gen.Select(Number, Number, MaybeReal, MaybeReal, Text, Source)
        from rules in Gen.Select(MaybeBool, MaybeBool, MaybeDay, MaybeReal, MaybeBool, MaybeBool)
        from energy in Gen.Select(Number, Number, Maybe(Gen.Enum<EnvironmentalReview>()), MaybeDay)
        select new Plot
        {
            Id = names.Item1,
            ParcelNumber = names.Item2,
            Name = names.Item3,
            LandUse = names.Item4,
            Area = names.Item5,
            FarMin = limits.Item1,
            FarMax = limits.Item2,
            HeightLimitM = limits.Item3,
            StartPrice = limits.Item4,
            SupplyMode = limits.Item5,
            DeliveryOn = when.Item1,
            OfferPlanOn = when.Item2,
            AsOf = when.Item3,
            Status = when.Item4,
            Platform = when.Item5,
            Centers = bidders.Item1,
            BidderMinRevenue = bidders.Item2,
            BidderIndustries = bidders.Item3,
            ReservedFor = bidders.Item4,
            AdjacentTo = bidders.Item5,
            InvestIntensityWanMu = rest.Item1,
            TaxWanMu = rest.Item2,
            BidderLocalRegistration = rules.Item1,
            BidderConsortium = rules.Item2,
            HoldUntil = rules.Item3,
            SelfHoldShare = rules.Item4,
            RedLine = rules.Item5,
            Heritage = rules.Item6,
            EnergyLimit = energy.Item1,
            PueMax = energy.Item2,
            EnvironmentalReviewMax = energy.Item3,
            Lon = rest.Item3,
            Lat = rest.Item4,
            VrUrl = rest.Item5,
            VrVerifiedOn = energy.Item4,
            Source = rest.Item6,
        };

    public static Gen<Building> Building { get; } =
        from names in Gen.Select(Key, Words, Text, Maybe(Gen.Enum<BuildingGrade>()), Maybe(Gen.Enum<BuildingType>()))
        from sizes in Gen.Select(Area, Area, Rent, Number, Number, Load)
        from supply in Gen.Select(Number, MaybeBool, Number, Text)
        from more in Gen.Select(MaybeBool, MaybeBool, MaybeBool, MaybeBool, Load, Number)
        from lists in Gen.Select(Centers, Texts, Texts, Mix)
        from state in Gen.Select(MaybeDay, Maybe(Gen.Enum<SpaceStatus>()), MaybeInt, MaybeDay)
        from rest in Gen.Select(MaybeReal, MaybeReal, Text, Source, MaybeDay)
        select new Building
        {
            Id = names.Item1,
            Name = names.Item2,
            Address = names.Item3,
            Grade = names.Item4,
            Type = names.Item5,
            TotalGfa = sizes.Item1,
            VacantGfa = sizes.Item2,
            Rent = sizes.Item3,
            PropertyFeeMonth = sizes.Item4,
            ClearHeightM = sizes.Item5,
            FloorLoad = sizes.Item6,
            PowerKva = supply.Item1,
            DualFeed = supply.Item2,
            MetroDistanceM = supply.Item3,
            Fiber = more.Item1,
            LoadingDocks = more.Item2,
            FreightLift = more.Item3,
            AroundTheClock = more.Item4,
            GroundFloorLoad = more.Item5,
            PueMax = more.Item6,
            Platform = supply.Item4,
            Centers = lists.Item1,
            AllowedIndustries = lists.Item2,
            ExcludedIndustries = lists.Item3,
            ObservedMix = lists.Item4,
            AvailableFrom = state.Item1,
            Status = state.Item2,
            ObservedFirms = state.Item3,
            AsOf = state.Item4,
            Lon = rest.Item1,
            Lat = rest.Item2,
            VrUrl = rest.Item3,
            VrVerifiedOn = rest.Item5,
            Source = rest.Item4,
        };

    public static Gen<BuildingUnit> Unit { get; } =
        from names in Gen.Select(Key, Words, Text, Area, Area, Rent)
        from rest in Gen.Select(MaybeDay, Maybe(Gen.Enum<SpaceStatus>()), Number, Load, Maybe(Gen.Enum<FitOut>()))
        from more in Gen.Select(MaybeBool, MaybeBool, MaybeBool, MaybeBool, Number)
        from dated in Gen.Select(Source, MaybeDay, Texts)
        select new BuildingUnit
        {
            Id = names.Item1,
            BuildingId = names.Item2,
            Floors = names.Item3,
            Gfa = names.Item4,
            DivisibleMin = names.Item5,
            Rent = names.Item6,
            AvailableFrom = rest.Item1,
            Status = rest.Item2,
            ClearHeightM = rest.Item3,
            FloorLoad = rest.Item4,
            FitOut = rest.Item5,
            Fiber = more.Item1,
            LoadingDocks = more.Item2,
            FreightLift = more.Item3,
            AroundTheClock = more.Item4,
            PowerKva = more.Item5,
            Source = dated.Item1,
            AsOf = dated.Item2,
            CombinableWith = dated.Item3,
        };

    public static Gen<Enquiry> Enquiry { get; } =
        from names in Gen.Select(Key, Words, Day, Source)
        from space in Gen.Select(Gen.Enum<Activity>().Array[0, 3], Gen.Enum<SpaceType>(), Area, Area, Area)
        from cost in Gen.Select(Rent, Money, Money, Money)
        from technical in Gen.Select(Number, Load, Number, MaybeBool)
        from supply in Gen.Select(MaybeBool, MaybeBool, MaybeBool, MaybeBool, Number, MaybeReal)
        from energy in Gen.Select(Number, Number, Maybe(Gen.Enum<EnvironmentalReview>()), MaybeInt)
        from project in Gen.Select(Money, MaybeInt, MaybeBool, MaybeDay, MaybeBool)
        from rest in Gen.Select(MaybeDay, MaybeInt, Text)
        select new Enquiry
        {
            Id = names.Item1,
            CompanyId = names.Item2,
            ReceivedOn = names.Item3,
            Source = names.Item4,
            Requirement = new Requirement
            {
                Activities = space.Item1,
                SpaceType = space.Item2,
                AreaMin = space.Item3,
                AreaMax = space.Item4,
                Land = space.Item5,
                RentMax = cost.Item1,
                BudgetMonth = cost.Item2,
                PurchaseBudget = cost.Item3,
                FixedInvestment = cost.Item4,
                PowerKva = technical.Item1,
                FloorLoad = technical.Item2,
                ClearHeightM = technical.Item3,
                DualFeed = technical.Item4,
                Fiber = supply.Item1,
                LoadingDocks = supply.Item2,
                FreightLift = supply.Item3,
                AroundTheClock = supply.Item4,
                BuildingHeightM = supply.Item5,
                SellShare = supply.Item6,
                Pue = energy.Item1,
                UnitEnergy = energy.Item2,
                EnvironmentalReview = energy.Item3,
                IndustrialClass = energy.Item4,
                ExpectedTax = project.Item1,
                NamedFollowers = project.Item2,
                FundsProven = project.Item3,
                StartOn = project.Item4,
                TaxInDistrict = project.Item5,
                NeededBy = rest.Item1,
                Staff = rest.Item2,
                Text = rest.Item3,
            },
        };

    public static Gen<Engagement> Engagement { get; } =
        from what in Gen.Select(Key, Gen.Enum<OfferingKind>(), Words, Gen.Enum<Stage>(), Day)
        from rest in Gen.Select(Text, Text, Source, Text)
        select new Engagement
        {
            CompanyId = what.Item1,
            OfferingId = new OfferingId(what.Item2, what.Item3),
            Stage = what.Item4,
            On = what.Item5,
            LostReason = rest.Item1,
            Channel = rest.Item2,
            Source = rest.Item3,
            IntroducerId = rest.Item4,
        };

    public static Gen<Tie> Tie { get; } = Gen.Select(Key, Key, Gen.Enum<TieKind>(), MaybeReal, MaybeReal, Source, MaybeDay, (resident, company, kind, strength, importance, source, asOf) =>
        new Tie { ResidentId = resident, CompanyId = company, Kind = kind, Strength = strength, Importance = importance, Source = source, AsOf = asOf });

    public static Gen<Goal> Goal { get; } =
        from what in Gen.Select(Key, Words, Text, Source, MaybeDay)
        from numbers in Gen.Select(Number, Number, Number, Gen.Bool)
        select new Goal
        {
            Indicator = what.Item1,
            Period = what.Item2,
            Unit = what.Item3,
            Source = what.Item4,
            AsOf = what.Item5,
            Target = numbers.Item1,
            Actual = numbers.Item2,
            RateStated = numbers.Item3,
            TargetInferred = numbers.Item4,
        };

    public static Gen<GateWaiver> Waiver { get; } =
        from what in Gen.Select(Key, Gen.Enum<OfferingKind>(), Words, Words, Day)
        from rest in Gen.Select(Words, Words, Text, MaybeDay, Source)
        select new GateWaiver
        {
            CompanyId = what.Item1,
            OfferingId = new OfferingId(what.Item2, what.Item3),
            GateId = what.Item4,
            On = what.Item5,
            Role = rest.Item1,
            Reason = rest.Item2,
            By = rest.Item3,
            Until = rest.Item4,
            Source = rest.Item5,
        };

    public static Gen<MatchingData> Data { get; } =
        from spaces in Gen.Select(Company.Array[0, 4], Plot.Array[0, 3], Building.Array[0, 3], Unit.Array[0, 3])
        from events in Gen.Select(Enquiry.Array[0, 3], Engagement.Array[0, 4], Tie.Array[0, 3], Goal.Array[0, 3], Waiver.Array[0, 3])
        select new MatchingData
        {
            Companies = spaces.Item1,
            Plots = spaces.Item2,
            Buildings = spaces.Item3,
            Units = spaces.Item4,
            Enquiries = events.Item1,
            Engagements = events.Item2,
            Ties = events.Item3,
            Goals = events.Item4,
            Waivers = events.Item5,
        };

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => gen.Nullable(0.4);
}
