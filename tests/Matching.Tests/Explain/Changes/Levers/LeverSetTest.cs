using Matching.Domain;
using Matching.Explain;

namespace Matching.Tests.Explain;

/// <summary>Each lever alone, on a pair that fails just what it is for.</summary>
public class LeverSetTest
{
    private static readonly Requirement Lease = TestWorld.ALease, Project = TestWorld.ALandProject;
    private static readonly Building House = TestWorld.ABuilding();
    private static readonly Plot Plot = TestWorld.APlot();

    [Theory]
    [InlineData("1000", "947", 900)] // 900 m² are 95 % of it.
    [InlineData("1000", "526", 500)]
    [InlineData("1000", null, 470)] // 494: less than half.
    public void Less_floor_area_to_that_of_a_unit(string from, string? to, int unit) =>
        AssertMoves(OnBuilding(Lease, House, TestWorld.AUnit(unit)), "area_min_m2", from, to);

    [Theory]
    [InlineData(3, "30000")]
    [InlineData(2.6, "26000")]
    [InlineData(1.7, null)] // 17 000 of 36 000 is too far.
    public void Less_floor_area_to_what_may_be_built(double far, string? to) =>
        AssertMoves(OnPlot(Project with { AreaMin = M2(36_000) }, Plot with { FarMax = (decimal)far }), "area_min_m2", "36000", to);

    [Fact]
    public void Less_floor_area_to_what_the_monthly_budget_pays_for() =>
        // 4 × 365/12 + 20 = 141.67 元/m²·month; 110 % of 12 万元 pay for 931.8 m², which needs the larger unit no longer.
        AssertMoves(OnBuilding(Lease with { RentMax = null, BudgetMonth = Money.FromWan(12) }, House, TestWorld.AUnit()), "area_min_m2", "1000", "931");

    [Theory]
    [InlineData(8_000, "9500")] // 95 % of the least floor area, 10 000 m².
    [InlineData(6_000, null)]
    public void A_larger_project_where_the_plot_must_be_filled(int wanted, string? to) =>
        AssertMoves(OnPlot(Project with { AreaMin = M2(wanted) }, Plot), "area_min_m2", $"{wanted}", to);

    [Theory]
    [InlineData(1_400, "1819")] // 110 % of it are the unit's 2 000 m².
    [InlineData(1_200, null)]
    public void A_larger_limit_where_a_unit_is_let_whole(int most, string? to) =>
        AssertMoves(OnBuilding(Lease with { AreaMax = M2(most) }, House, TestWorld.AUnit(2_000)), "area_max_m2", $"{most}", to);

    [Fact]
    public void A_larger_limit_where_the_plot_must_be_filled() =>
        AssertMoves(OnPlot(Project with { AreaMin = M2(7_000), AreaMax = M2(8_000) }, Plot), "area_max_m2", "8000", "9500");

    [Theory]
    [InlineData(5, "4.55")] // 110 % of it are 5.
    [InlineData(6, null)]
    public void A_higher_acceptable_rent(double rent, string? to) =>
        AssertMoves(OnBuilding(Lease, House with { Rent = Rent.FromDay((decimal)rent) }, TestWorld.AUnit()), "rent_max_day", "4", to);

    [Fact]
    public void A_higher_monthly_budget() =>
        AssertMoves(OnBuilding(Lease with { RentMax = null, BudgetMonth = Money.FromWan(12) }, House, TestWorld.AUnit()), "budget_month_wan", "12", "12.88");

    [Theory]
    [InlineData(4.8, "4.4")]
    [InlineData(5, null)] // 12 % down.
    public void A_lower_rent(double rent, string? to) =>
        AssertMoves(OnBuilding(Lease, House with { Rent = Rent.FromDay((decimal)rent) }, TestWorld.AUnit()), "rent_day", $"{rent}", to, "unit:u1");

    [Fact]
    public void A_lower_rent_of_a_building_without_units() =>
        AssertMoves(OnBuilding(Lease, House with { Rent = Rent.FromDay(4.8m), VacantGfa = M2(5_000) }), "rent_day", "4.8", "4.4", "building:b1");

    [Fact]
    public void Of_units_together_those_come_down_that_ask_for_more()
    {
        BuildingUnit[] units = [TestWorld.AUnit(500) with { Rent = Rent.FromDay(4.5m), CombinableWith = ["u2"] }, TestWorld.AUnit(500, "u2") with { Rent = Rent.FromDay(4.4m) }];
        AssertMoves(OnBuilding(Lease with { RentMax = Rent.FromDay(3.8m) }, House, units), "rent_day", "4.5", "4.18", "unit:u1;u2");
    }

    [Theory]
    [InlineData(24_000, "21818.19")]
    [InlineData(29_000, null)] // 26 364: 32 % more.
    public void A_higher_budget_for_land(int price, string? to) =>
        AssertMoves(OnPlot(Project, Plot with { StartPrice = Money.FromWan(price) }), "purchase_budget_wan", "20000", to);

    [Theory]
    [InlineData(24_000, "22000")]
    [InlineData(25_000, null)]
    public void A_lower_starting_price(int price, string? to) =>
        AssertMoves(OnPlot(Project, Plot with { StartPrice = Money.FromWan(price) }), "start_price_wan", $"{price}", to, "plot:p1");

    [Theory]
    [InlineData("2026-12-01", "2026-12-01", "2028-05-02")] // Ready on 2028-06-01.
    [InlineData("2027-11-01", "2027-12-01", null)]
    public void A_later_date_for_land(string offered, string handedOver, string? to) => AssertMoves(
        OnPlot(Project with { NeededBy = new DateOnly(2028, 4, 1) }, Plot with { OfferPlanOn = DateOnly.Parse(offered), DeliveryOn = DateOnly.Parse(handedOver) }), "needed_by", "2028-04-01", to);

    [Fact]
    public void Land_sold_and_handed_over_earlier() =>
        // Needed on 2028-04-01, 30 days of grace, 18 months to build.
        AssertMoves(OnPlot(Project with { NeededBy = new DateOnly(2028, 4, 1) }, Plot), "delivery_on", "2026-12-01", "2026-11-01", "plot:p1");

    [Theory]
    [InlineData("2026-12-20", "2026-09-16")] // 15 days to furnish, 30 of grace.
    [InlineData("2027-04-01", null)] // More than six months.
    public void A_unit_freed_earlier(string free, string? to) =>
        AssertMoves(OnBuilding(Lease, House, TestWorld.AUnit() with { AvailableFrom = DateOnly.Parse(free) }), "available_from", free, to, "unit:u1");

    [Fact]
    public void Nothing_is_freed_before_today() => AssertMoves(
        OnBuilding(Lease with { NeededBy = TestWorld.Today.AddDays(-20) }, House, TestWorld.AUnit() with { AvailableFrom = TestWorld.Today.AddDays(20) }), "available_from", null, null);

    [Theory]
    [InlineData(400, "power_kva", "requirement", "500", "400")]
    [InlineData(400, "power_kva", "building:b1", "400", "500")]
    [InlineData(300, "power_kva", "requirement", "500", null)]
    [InlineData(240, "power_kva", "building:b1", "240", null)]
    public void Less_power_or_an_expansion(int have, string attribute, string record, string from, string? to) =>
        AssertMoves(OnBuilding(Lease with { PowerKva = 500 }, House with { PowerKva = have }, TestWorld.AUnit()), attribute, from, to, record);

    [Fact]
    public void A_unit_with_a_capacity_of_its_own_is_expanded_alone() =>
        AssertMoves(OnBuilding(Lease with { PowerKva = 500 }, House with { PowerKva = 450 }, TestWorld.AUnit() with { PowerKva = 300 }), "power_kva", "300", "500", "unit:u1");

    [Fact]
    public void Less_load_and_height()
    {
        AssertMoves(OnBuilding(Lease with { FloorLoad = FloorLoad.FromKilonewtons(5) }, House with { FloorLoad = FloorLoad.FromKilonewtons(3.8m) }, TestWorld.AUnit()), "floor_load_kn_m2", "5", "4");
        AssertMoves(OnBuilding(Lease with { ClearHeightM = 4.5m }, House with { ClearHeightM = 3.6m }, TestWorld.AUnit()), "clear_height_m", "4.5", "3.7");
    }

    [Fact]
    public void Done_without_what_is_not_there()
    {
        var asking = Lease with { DualFeed = true, Fiber = true, LoadingDocks = true, FreightLift = true, AroundTheClock = true };
        var all = House with { DualFeed = true, Fiber = true, LoadingDocks = true, FreightLift = true, AroundTheClock = true };
        AssertMoves(OnBuilding(asking, all with { DualFeed = false }, TestWorld.AUnit()), "dual_feed", "true", "false");
        AssertMoves(OnBuilding(asking, all with { Fiber = false }, TestWorld.AUnit()), "fiber", "true", "false");
        AssertMoves(OnBuilding(asking, all with { LoadingDocks = false }, TestWorld.AUnit()), "loading_docks", "true", "false");
        AssertMoves(OnBuilding(asking, all with { FreightLift = false }, TestWorld.AUnit()), "freight_lift", "true", "false");
        AssertMoves(OnBuilding(asking, all with { AroundTheClock = false }, TestWorld.AUnit()), "around_the_clock", "true", "false");
    }

    [Theory]
    [InlineData(4_000, "7500")] // 15 亩 × 500.
    [InlineData(3_000, null)]
    public void More_investment(int planned, string? to) =>
        AssertMoves(OnPlot(Project with { FixedInvestment = Money.FromWan(planned) }, Plot with { InvestIntensityWanMu = 500 }), "fixed_investment_wan", $"{planned}", to);

    [Theory]
    [InlineData(800, "1500")]
    [InlineData(700, null)]
    public void More_tax(int planned, string? to) =>
        AssertMoves(OnPlot(Project with { ExpectedTax = Money.FromWan(planned) }, Plot with { TaxWanMu = 100 }), "expected_tax_wan", $"{planned}", to);

    [Fact]
    public void Energy_height_and_what_is_sold_on()
    {
        AssertMoves(OnPlot(Project with { Pue = 1.5m }, Plot with { PueMax = 1.3m }), "pue", "1.5", "1.3");
        AssertMoves(OnPlot(Project with { UnitEnergy = 0.4m }, Plot with { EnergyLimit = 0.3m }), "unit_energy_tce_wan", "0.4", "0.3");
        AssertMoves(OnPlot(Project with { BuildingHeightM = 60 }, Plot with { HeightLimitM = 50 }), "building_height_m", "60", "50");
        AssertMoves(OnPlot(Project with { SellShare = 0.5 }, Plot with { SelfHoldShare = 0.6 }), "sell_share", "0.5", "0.4");
        AssertMoves(OnPlot(Project with { SellShare = 0.8 }, Plot with { SelfHoldShare = 0.6 }), "sell_share", "0.8", null);
    }

    [Fact]
    public void A_hold_is_released_and_no_other_status()
    {
        AssertMoves(OnPlot(Project, Plot with { Status = SpaceStatus.Reserved, ReservedFor = "c2" }), "status", "reserved", "promotable", "plot:p1");
        AssertMoves(OnBuilding(Lease, House with { Status = SpaceStatus.Reserved }, TestWorld.AUnit()), "status", "reserved", "promotable", "building:b1");
        AssertMoves(OnBuilding(Lease, House, TestWorld.AUnit() with { Status = SpaceStatus.Reserved }), "status", "reserved", "promotable", "unit:u1");
        foreach (var status in Enum.GetValues<SpaceStatus>().Except([SpaceStatus.Reserved, SpaceStatus.Promotable]))
            AssertMoves(OnPlot(Project, Plot with { Status = status }), "status", null, null);
    }

    [Theory]
    [InlineData("W1", new[] { Activity.ResearchDesign }, "M0")]
    [InlineData("M1", new[] { Activity.Studio }, "B2")]
    [InlineData("B2", new[] { Activity.LightManufacturing }, "M1")]
    [InlineData("B2", new[] { Activity.Warehouse }, "W1")]
    [InlineData("B2", new[] { Activity.Housing }, "M0")] // Staff housing, under conditions.
    [InlineData("B2", new[] { Activity.Warehouse, Activity.Headquarters, Activity.Studio }, null)] // No class admits all of it.
    [InlineData("R21", new[] { Activity.ResearchDesign }, null)] // Housing is never offered.
    [InlineData("G1", new[] { Activity.ResearchDesign }, null)]
    public void The_class_that_admits_the_activities_best(string now, Activity[] activities, string? wanted) =>
        AssertMoves(OnPlot(Project with { Activities = activities }, Plot with { LandUse = [now] }), "land_use", now, wanted, "plot:p1");

    [Fact]
    public void A_waiver_only_by_the_role_that_may()
    {
        var owner = OnBuilding(Lease, House with { ExcludedIndustries = ["I65"] }, TestWorld.AUnit());
        AssertMoves(owner, "waiver:H19", null, "owner", "building:b1");
        Assert.DoesNotContain(OnPlot(Project with { UnitEnergy = 0.9m }, Plot with { EnergyLimit = 0.3m }).Proposals, p => p.Changes.Any(c => c.Attribute.StartsWith("waiver", StringComparison.Ordinal)));
    }

    [Fact]
    public void Open_units_may_be_let_together_where_a_larger_block_lifts_the_rank()
    {
        // The other building has a block of the size; together u1 and u2 are one too.
        BuildingUnit[] units = [TestWorld.AUnit(500) with { Floors = "3" }, TestWorld.AUnit(500, "u2") with { Floors = "4" }];
        var world = new TestWorld().With(TestWorld.ACompany()).With(House, units).With(TestWorld.ABuilding("b2"), TestWorld.AUnit(980, "x", "b2"));
        var together = Ask(world, "building:b1", Lease, k: 1).Proposals.SelectMany(p => p.Changes).Single(c => c.Attribute == "combinable_with");

        Assert.Equal(("unit:u1;u2", null, "u1;u2"), (together.Record, together.From, together.To));
        Assert.Equal("单元 u1、u2 可以合并出租（共 1000 m²）", together.TextZh);
    }

    [Fact]
    public void What_joins_plots_must_still_hold_for_all_of_them()
    {
        var small = Plot with { Area = Area.FromMu(20), FarMin = null, FarMax = 2, StartPrice = Money.FromWan(10_000), AdjacentTo = ["p2"] };
        var need = new Requirement { Land = Area.FromMu(30), PurchaseBudget = Money.FromWan(12_000), Activities = [Activity.ResearchDesign] };
        var neighbor = small with { Id = "p2", AdjacentTo = [] };

        // Both prices are more than the budget: it must rise too, or the price fall.
        var both = Ask(new TestWorld().With(TestWorld.ACompany()).With(small, neighbor with { StartPrice = Money.FromWan(5_000) }), "plot:p1", need, most: 20).Proposals
            .Where(p => p.Changes.Any(c => c.Attribute == "area_mu")).ToArray();
        Assert.Contains(both, p => p.Changes.Select(c => c.Attribute).Order().SequenceEqual(["area_mu", "purchase_budget_wan"]));

        // What the neighbor's notice demands, the whole demands.
        var closed = Ask(new TestWorld().With(TestWorld.ACompany()).With(small, neighbor with { BidderMinRevenue = Money.FromYi(9_000) }), "plot:p1", need, most: 20);
        Assert.DoesNotContain(closed.Proposals, p => p.Changes.Any(c => c.Attribute == "area_mu"));
    }

    [Fact]
    public void Every_lever_of_the_table_is_pulled_by_one_and_the_classes_do_not_overlap()
    {
        Assert.Equal(LeverRule.All.Select(r => r.Id).Order(), LeverSet.All.Select(l => l.Rule.Id).Order());
        Assert.Equal([1, 2, 4, 8], LeverRule.All.Select(r => r.Weight).Distinct().Order());
        Assert.All(LeverRule.All, rule => Assert.True(rule.Range > 0 && rule.Step > 0));
    }

    private static Area M2(decimal value) => Area.FromSquareMeters(value);

    private static ChangeAnswer OnPlot(Requirement need, Plot plot) => Ask(new TestWorld().With(TestWorld.ACompany()).With(plot), "plot:p1", need);

    private static ChangeAnswer OnBuilding(Requirement need, Building building, params BuildingUnit[] units) =>
        Ask(new TestWorld().With(TestWorld.ACompany()).With(building, units), "building:b1", need);

    private static ChangeAnswer Ask(TestWorld world, string offering, Requirement need, int k = 10, int most = 9)
    {
        var pair = world.PairOf("c1", OfferingId.Parse(offering), need);
        return WhatWouldChange.Of(pair.Catalog, pair.Company, need, pair.Offering, pair.AsOf, null, new ChangeOptions { K = k, MostAnswers = most });
    }

    // By itself the change is enough, and nothing nearer is; null when it is never proposed.
    private static void AssertMoves(ChangeAnswer answer, string attribute, string? from, string? to, string record = "requirement")
    {
        Assert.False(answer.FeasibleNow && to is not null, "the pair passes as it stands");
        var single = answer.Proposals.Where(p => p.Changes.Count == 1).Select(p => p.Changes[0]).SingleOrDefault(c => c.Attribute == attribute && c.Record == record);
        Assert.Equal((to is null ? null : from, to), (single?.From, single?.To));
    }
}
