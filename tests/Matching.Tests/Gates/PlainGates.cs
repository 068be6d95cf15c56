using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

/// <summary>The gates that compare numbers, dates and codes, written for the reader over the rows themselves.</summary>
internal static class PlainGates
{
    public static GateCheck? Check(string id, Pair pair) => id switch
    {
        "H01" => Use(pair),
        "H03" => BuildingArea(pair),
        "H04" => PlotCapacity(pair),
        "H05" or "H06" or "H07" or "H08" => PlainSupplies.Check(id, pair),
        "H09" => LeaseBudget(pair),
        "H10" => LandBudget(pair),
        "H11" => Timing(pair),
        "H12" => PerMu(pair.Offering.Plot!, pair.Offering.Plot!.InvestIntensityWanMu, pair.Need.Stated.FixedInvestment),
        "H13" => PerMu(pair.Offering.Plot!, pair.Offering.Plot!.TaxWanMu, pair.Need.Stated.ExpectedTax),
        "H14" => Bidder(pair),
        "H16" => PlanningLimit(pair.Offering.Plot!, (double?)pair.Need.Stated.BuildingHeightM),
        "H19" => Exclusion(pair),
        "H20" => SelfHold(pair.Offering.Plot!.SelfHoldShare, pair.Need.Stated.SellShare),
        _ => null,
    };

    private static GateCheck Use(Pair pair)
    {
        var codes = SpaceUse.Codes(pair.Offering);
        if (codes.Count == 0) return GateCheck.Unknown(3);
        if (codes.All(code => LandUse.IsHousingOnly([code]) || LandUse.IsGreenOnly([code]))) return GateCheck.Fail(2);
        Compatibility?[] found = [.. pair.Need.Activities.Select(a => LandUseCompatibility.Best(codes, a))];
        var open = found.Contains(null);
        if (pair.Need.ActivitiesStated) return open ? GateCheck.Unknown(3) : Of(found.Min()!.Value, GateCheck.Fail());
        var best = found.Max();
        return best is null || (open && best == Compatibility.No) ? GateCheck.Unknown(3) : Of(best.Value, GateCheck.Unknown(4));

        static GateCheck Of(Compatibility deciding, GateCheck refused) => deciding switch
        {
            Compatibility.Yes => GateCheck.Pass(),
            Compatibility.Conditional => GateCheck.Pass(1),
            _ => refused,
        };
    }

    private static GateCheck BuildingArea(Pair pair)
    {
        var need = pair.Need;
        var offered = PlainUnits.Offered(pair.Offering).ToArray();
        if (offered.Length == 0 && pair.Offering.Units.Count > 0) return GateCheck.Fail(6);
        var sized = offered.Where(u => u.Gfa is not null).ToArray();
        var largest = sized.Length == 0 ? double.NaN : sized.Max(Size);
        if (need.AreaMin is not { } min) return GateCheck.Unknown(1, largest);
        var wanted = (double)min.SquareMeters;
        if (sized.FirstOrDefault(u => PlainUnits.Suits(u, need) == true) is { } suitable) return GateCheck.Of(true, Size(suitable), wanted, need.AreaEstimated ? 4 : 0);
        if (sized.Length < offered.Length || offered.Length == 0)
        {
            return (double?)pair.Offering.Building!.VacantGfa?.SquareMeters is { } vacant && !Tolerance.AtLeast(vacant, wanted * 0.95) && !need.AreaEstimated
                ? GateCheck.Of(false, vacant, wanted, 5)
                : GateCheck.Unknown(2, limit: wanted);
        }

        var large = sized.Where(u => PlainUnits.IsLargeEnough(u.Gfa!.Value, min)).ToArray();
        if (large.Length == 0) return need.AreaEstimated ? GateCheck.Unknown(4, largest, wanted) : GateCheck.Of(false, largest, wanted);
        var most = (double)need.Stated.AreaMax!.Value.SquareMeters;
        return large.FirstOrDefault(u => u.DivisibleMin is null) is { } undivided
            ? GateCheck.Unknown(7, Size(undivided), most)
            : GateCheck.Of(false, large.Min(u => (double)u.DivisibleMin!.Value.SquareMeters), most, 3);

        static double Size(BuildingUnit unit) => (double)unit.Gfa!.Value.SquareMeters;
    }

    private static GateCheck PlotCapacity(Pair pair)
    {
        var plot = pair.Offering.Plot!;
        var need = pair.Need;
        if (need.Stated.Land is { } land)
        {
            if (plot.Area is not { } area) return GateCheck.Unknown(2, limit: (double)land.SquareMeters);
            var enough = Tolerance.AtLeast((double)area.SquareMeters, (double)land.SquareMeters * 0.95);
            if (!enough || need.AreaMin is null) return GateCheck.Of(enough, (double)area.SquareMeters, (double)land.SquareMeters, enough ? 5 : 4);
        }

        if (need.AreaMin is not { } least) return GateCheck.Unknown(1);
        var wanted = (double)least.SquareMeters;
        if (plot.GfaMax is not { } max) return GateCheck.Unknown(2, limit: wanted);
        var most = (double)max.SquareMeters;
        if (!Tolerance.AtMost(wanted, most)) return need.AreaEstimated ? GateCheck.Unknown(6, most, wanted) : GateCheck.Of(false, most, wanted);
        var largest = Math.Max(wanted, (double)(need.Stated.AreaMax ?? least).SquareMeters);
        if (plot.GfaMin is { } min && !Tolerance.AtLeast(largest, (double)min.SquareMeters * 0.95))
            return need.AreaEstimated ? GateCheck.Unknown(6, (double)min.SquareMeters, largest) : GateCheck.Of(false, (double)min.SquareMeters, largest, 3);
        return GateCheck.Of(true, most, wanted, need.AreaEstimated ? 7 : 0);
    }

    private static GateCheck LeaseBudget(Pair pair)
    {
        var stated = pair.Need.Stated;
        var lowest = PlainUnits.LowestRent(pair.Offering, pair.Need);
        if (stated.BudgetMonth is { } budget && pair.Need is { AreaMin: { } area, AreaEstimated: false })
        {
            var most = (double)budget.Yuan;
            var fee = (double?)(pair.Offering.Building!.PropertyFeeMonth * area.SquareMeters);
            var rent = lowest is { } known ? Cost(known) : double.NaN;
            var outcome = Decide(pair, asked => asked is not { } r ? null
                : fee is { } monthly ? Tolerance.AtMost(Cost(r) + monthly, most * 1.10)
                : Tolerance.AtMost(Cost(r), most * 1.10) ? null : false);
            var cost = rent + (fee ?? 0);
            if (outcome != GateOutcome.Unknown) return new GateCheck(outcome, cost, most, fee is null ? 14 : 10);
            return GateCheck.Unknown(double.IsNaN(rent) ? 11 : fee is null ? 12 : 13, cost, most);

            double Cost(Rent asked) => (double)asked.MonthlyCost(area).Yuan;
        }

        var day = lowest is { } low ? (double)low.PerDay : double.NaN;
        if (stated.RentMax is not { } highest) return stated.BudgetMonth is { } month ? GateCheck.Unknown(3, limit: (double)month.Yuan) : GateCheck.Unknown(1, day);
        var limit = (double)highest.PerDay;
        var held = Decide(pair, asked => asked is { } r ? Tolerance.AtMost((double)r.PerDay, limit * 1.10) : null);
        return held == GateOutcome.Unknown ? GateCheck.Unknown(double.IsNaN(day) ? 2 : 4, day, limit) : new GateCheck(held, day, limit);
    }

    private static GateCheck LandBudget(Pair pair)
    {
        var price = (double?)pair.Offering.Plot!.StartPrice?.Wan;
        if (pair.Need.Stated.PurchaseBudget is not { } budget) return GateCheck.Unknown(1, price ?? double.NaN);
        if (price is not { } asked) return GateCheck.Unknown(2, limit: (double)budget.Wan);
        return GateCheck.Of(Tolerance.AtMost(asked, (double)budget.Wan * 1.10), asked, (double)budget.Wan);
    }

    private static GateCheck Timing(Pair pair)
    {
        if (pair.Need.Stated.NeededBy is not { } neededBy) return GateCheck.Unknown(1);
        if (PlainUnits.Ready(pair) is not { } ready) return GateCheck.Unknown(2, limit: 30);
        double latest = ready.Latest.DayNumber - neededBy.DayNumber, earliest = ready.Earliest.DayNumber - neededBy.DayNumber;
        return (Verdict(pair, unit => InTime(PlainUnits.Ready(pair.Offering.Building!, unit, pair.AsOf))) ?? Outcome(InTime(ready))) switch
        {
            GateOutcome.Pass => GateCheck.Of(true, latest, 30),
            GateOutcome.Fail => GateCheck.Of(false, earliest, 30),
            _ => GateCheck.Unknown(3, latest, 30),
        };

        bool? InTime(Readiness? readiness) => readiness is not { } r ? null
            : r.Latest.DayNumber - neededBy.DayNumber <= 30 ? true
            : r.Earliest.DayNumber - neededBy.DayNumber > 30 ? false : null;
    }

    private static GateCheck PerMu(Plot plot, decimal? threshold, Money? planned)
    {
        if (plot.SupplyMode == SupplyMode.StandardLand && threshold is null) return GateCheck.Unknown(2);
        if (threshold is not > 0) return GateCheck.Pass(1);
        var limit = (double)threshold;
        if (planned is not { } money) return GateCheck.Unknown(3, limit: limit);
        return plot.Area is not { SquareMeters: > 0 } area ? GateCheck.Unknown(4, limit: limit) : GateCheck.Of(Tolerance.AtLeast((double)(money.Wan / area.Mu), limit), (double)money.Wan / (double)area.Mu, limit);
    }

    private static GateCheck PlanningLimit(Plot plot, double? height)
    {
        var (asked, limit) = (height ?? double.NaN, (double?)plot.HeightLimitM ?? double.NaN);
        if (plot.RedLine == true) return GateCheck.Fail(2);
        if (height is { } h && plot.HeightLimitM is { } most && !Tolerance.AtMost(h, (double)most)) return GateCheck.Of(false, h, limit);
        if (plot.Heritage == true) return GateCheck.Unknown(3, asked, limit);
        if (height is null) return GateCheck.Pass(1);
        return plot.HeightLimitM is null ? GateCheck.Unknown(4, asked) : GateCheck.Of(true, asked, limit);
    }

    private static GateCheck SelfHold(double? kept, double? sold) => (kept, sold) switch
    {
        (null or 0, null or 0) => GateCheck.Pass(1),
        ({ } share, null) => GateCheck.Unknown(2, share),
        (null, { } share) => GateCheck.Unknown(3, limit: 1 - share),
        ({ } share, { } other) => GateCheck.Of(Tolerance.AtMost(share, 1 - other), share, 1 - other),
    };

    private static GateCheck Bidder(Pair pair)
    {
        var plot = pair.Offering.Plot!;
        var company = pair.Company.Company;
        bool? local = plot.BidderLocalRegistration != true ? true
            : company.Uscc?[2..8] is "330105" or "330103" || pair.Need.Stated.TaxInDistrict == true ? true
            : pair.Need.Stated.TaxInDistrict == false ? false : null;
        if (local == false) return GateCheck.Fail(9);
        if (plot.BidderMinRevenue is null && plot.BidderIndustries.Count == 0 && plot.BidderLocalRegistration == true)
            return local is null ? GateCheck.Unknown(10) : GateCheck.Pass(11);
        if (plot.BidderMinRevenue is null && plot.BidderIndustries.Count == 0)
            return plot.Status is null or SpaceStatus.Announced ? GateCheck.Unknown(2) : GateCheck.Pass(1);
        var admitted = plot.BidderIndustries.Count == 0 ? true : Lists(plot.BidderIndustries, company);
        if (admitted == false) return GateCheck.Fail(5);
        var unknown = admitted is null ? 4 : 0;
        if (plot.BidderMinRevenue is not { } least) return unknown != 0 ? GateCheck.Unknown(unknown) : local is null ? GateCheck.Unknown(10) : GateCheck.Pass(6);
        var limit = (double)least.Wan;
        if (company.Revenue is not { } revenue || !pair.Company.FactsKnownOn(pair.AsOf)) return GateCheck.Unknown(unknown == 0 ? 3 : 7, limit: limit);
        if (revenue < least) return plot.BidderConsortium == true ? GateCheck.Unknown(8, (double)revenue.Wan, limit) : GateCheck.Of(false, (double)revenue.Wan, limit);
        if (unknown == 0 && local is null) unknown = 10;
        return unknown == 0 ? GateCheck.Of(true, (double)revenue.Wan, limit) : GateCheck.Unknown(unknown, (double)revenue.Wan, limit);
    }

    private static GateCheck Exclusion(Pair pair)
    {
        var building = pair.Offering.Building!;
        if (building.AllowedIndustries.Count == 0 && building.ExcludedIndustries.Count == 0) return building.Status is null ? GateCheck.Unknown(2) : GateCheck.Pass(1);
        var excluded = Lists(building.ExcludedIndustries, pair.Company.Company);
        if (excluded == true) return GateCheck.Fail();
        var allowed = building.AllowedIndustries.Count == 0 ? true : Lists(building.AllowedIndustries, pair.Company.Company);
        if (allowed == false) return GateCheck.Fail(3);
        return excluded is null || allowed is null ? GateCheck.Unknown() : GateCheck.Pass();
    }

    private static bool? Lists(IReadOnlyList<string> prefixes, Company company)
    {
        if (prefixes.Count == 0) return false;
        if (IndustryEditions.To2017(company.IndustryCode, company.IndustryVersion) is not { } code) return null;
        if (prefixes.Any(prefix => IndustryCode.HasPrefix(code, prefix))) return true;
        return prefixes.Any(prefix => IndustryCode.HasPrefix(prefix, code)) ? null : false;
    }

    private static GateOutcome Decide(Pair pair, Func<Rent?, bool?> holds) =>
        Verdict(pair, unit => holds(PlainUnits.RentOf(pair.Offering, unit))) ?? Outcome(holds(pair.Offering.Building!.Rent));

    private static GateOutcome? Verdict(Pair pair, Func<BuildingUnit, bool?> holds)
    {
        var units = PlainUnits.Offered(pair.Offering).ToArray();
        if (units.Length == 0) return null;
        if (units.Any(u => PlainUnits.Suits(u, pair.Need) == true && holds(u) == true) || units.All(u => holds(u) == true)) return GateOutcome.Pass;
        var mayServe = units.Where(u => PlainUnits.Suits(u, pair.Need) != false).ToArray();
        return (mayServe.Length > 0 ? mayServe : units).All(u => holds(u) == false) ? GateOutcome.Fail : GateOutcome.Unknown;
    }

    private static GateOutcome Outcome(bool? holds) => holds is not { } known ? GateOutcome.Unknown : known ? GateOutcome.Pass : GateOutcome.Fail;
}
