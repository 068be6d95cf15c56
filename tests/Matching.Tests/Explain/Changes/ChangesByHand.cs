using System.Globalization;
using Matching.Domain;

namespace Matching.Tests.Explain;

/// <summary>Makes proposed changes in the rows of a store, read off nothing but what the proposal says: another way than the engine's own.</summary>
internal sealed record ChangesByHand(MatchingData Rows, Requirement Need, string CompanyId, OfferingId Offering)
{
    public ChangesByHand With(IEnumerable<ProposedChange> changes) =>
        changes.OrderBy(c => c.Attribute is "area_mu" or "combinable_with" ? 0 : 1).Aggregate(this, (at, change) => at.With(change));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private ChangesByHand With(ProposedChange c)
    {
        if (c.Record == "requirement") return this with { Need = Stated(c.Attribute, c.To) };
        if (c.Attribute.StartsWith("waiver:", StringComparison.Ordinal)) return this with { Rows = Rows with { Waivers = [.. Rows.Waivers, Waived(c)] } };
        return c.Record.Split(':')[0] switch
        {
            "plot" => this with { Rows = Rows with { Plots = c.Attribute == "area_mu" ? Joined(c.Record) : [.. Rows.Plots.Select(p => "plot:" + p.Id == c.Record ? Of(p, c) : p)] } },
            "building" => this with { Rows = Rows with { Buildings = [.. Rows.Buildings.Select(b => "building:" + b.Id == c.Record ? Of(b, c) : b)] } },
            "unit" => this with { Rows = Rows with { Units = [.. Rows.Units.Select(u => c.Record["unit:".Length..].Split(';').Contains(u.Id) ? Of(u, c) : u)] } },
            _ => throw new ArgumentException(c.Record, nameof(c)),
        };
    }

    private Requirement Stated(string attribute, string to) => attribute switch
    {
        "area_min_m2" => Need with { AreaMin = Area.FromSquareMeters(Number(to)) },
        "area_max_m2" => Need with { AreaMax = Area.FromSquareMeters(Number(to)) },
        "land_mu" => Need with { Land = Area.FromMu(Number(to)) },
        "rent_max_day" => Need with { RentMax = Rent.FromDay(Number(to)) },
        "budget_month_wan" => Need with { BudgetMonth = Money.FromWan(Number(to)) },
        "purchase_budget_wan" => Need with { PurchaseBudget = Money.FromWan(Number(to)) },
        "needed_by" => Need with { NeededBy = Day(to) },
        "power_kva" => Need with { PowerKva = Number(to) },
        "floor_load_kn_m2" => Need with { FloorLoad = FloorLoad.FromKilonewtons(Number(to)) },
        "clear_height_m" => Need with { ClearHeightM = Number(to) },
        "dual_feed" => Need with { DualFeed = bool.Parse(to) },
        "fiber" => Need with { Fiber = bool.Parse(to) },
        "loading_docks" => Need with { LoadingDocks = bool.Parse(to) },
        "freight_lift" => Need with { FreightLift = bool.Parse(to) },
        "around_the_clock" => Need with { AroundTheClock = bool.Parse(to) },
        "fixed_investment_wan" => Need with { FixedInvestment = Money.FromWan(Number(to)) },
        "expected_tax_wan" => Need with { ExpectedTax = Money.FromWan(Number(to)) },
        "pue" => Need with { Pue = Number(to) },
        "unit_energy_tce_wan" => Need with { UnitEnergy = Number(to) },
        "building_height_m" => Need with { BuildingHeightM = Number(to) },
        "sell_share" => Need with { SellShare = double.Parse(to, CultureInfo.InvariantCulture) },
        _ => throw new ArgumentException(attribute, nameof(attribute)),
    };

    private static Plot Of(Plot plot, ProposedChange c) => c.Attribute switch
    {
        "land_use" => plot with { LandUse = [c.To] },
        "status" => plot with { Status = SpaceStatus.Promotable },
        "start_price_wan" => plot with { StartPrice = Money.FromWan(Number(c.To)) },
        "delivery_on" => plot with
        {
            OfferPlanOn = plot.OfferPlanOn > Day(c.To) ? Day(c.To) : plot.OfferPlanOn,
            DeliveryOn = plot.DeliveryOn > Day(c.To) ? Day(c.To) : plot.DeliveryOn,
        },
        _ => throw new ArgumentException(c.Attribute, nameof(c)),
    };

    private static Building Of(Building building, ProposedChange c) => c.Attribute switch
    {
        "status" => building with { Status = SpaceStatus.Promotable },
        "rent_day" => building with { Rent = Rent.FromDay(Number(c.To)) },
        "available_from" => building with { AvailableFrom = Day(c.To) },
        "power_kva" => building with { PowerKva = Number(c.To) },
        _ => throw new ArgumentException(c.Attribute, nameof(c)),
    };

    private BuildingUnit Of(BuildingUnit unit, ProposedChange c)
    {
        var building = Rows.Buildings.Single(b => b.Id == unit.BuildingId);
        var (rent, free) = (unit.Rent ?? building.Rent, unit.AvailableFrom ?? building.AvailableFrom);
        return c.Attribute switch
        {
            "status" => unit with { Status = SpaceStatus.Promotable },
            "rent_day" => unit with { Rent = Rent.FromDay(Math.Min(rent!.Value.PerDay, Number(c.To))) },
            "available_from" => unit with { AvailableFrom = free < Day(c.To) ? free : Day(c.To) },
            "power_kva" => unit with { PowerKva = Number(c.To) },
            "combinable_with" => unit with { CombinableWith = [.. c.To.Split(';').Where(id => id != unit.Id)] },
            _ => throw new ArgumentException(c.Attribute, nameof(c)),
        };
    }

    private GateWaiver Waived(ProposedChange c) => new()
    {
        CompanyId = CompanyId,
        OfferingId = Offering,
        GateId = c.Attribute["waiver:".Length..],
        Role = c.To,
        Reason = "by hand",
        On = TestWorld.Today.AddDays(-1),
    };

    // Only what sizes and prices come to; of conditions the tests draw equal ones for neighbors.
    private Plot[] Joined(string record)
    {
        var ids = record.Split(';').Select(id => id["plot:".Length..]).ToArray();
        var parts = Rows.Plots.Where(p => ids.Contains(p.Id)).ToArray();
        var area = parts.Sum(p => p.Area!.Value.SquareMeters);
        return
        [
            .. Rows.Plots.Select(p => p.Id == ids[0]
                ? p with
                {
                    Area = Area.FromSquareMeters(area),
                    LandUse = [.. p.LandUse.Where(use => parts.All(part => part.LandUse.Contains(use)))],
                    AdjacentTo = [.. parts.SelectMany(part => part.AdjacentTo).Where(id => !ids.Contains(id)).Distinct()],
                    FarMax = parts.Sum(part => part.FarMax * part.Area!.Value.SquareMeters) / area,
                    FarMin = parts.Any(part => part.FarMin is not null) ? parts.Sum(part => (part.FarMin ?? 0) * part.Area!.Value.SquareMeters) / area : null,
                    StartPrice = parts.All(part => part.StartPrice is not null) ? Money.FromWan(parts.Sum(part => part.StartPrice!.Value.Wan)) : null,
                    OfferPlanOn = parts.Max(part => part.OfferPlanOn),
                    DeliveryOn = parts.Max(part => part.DeliveryOn),
                }
                : ids.Contains(p.Id) ? p with { Status = SpaceStatus.Withdrawn } : p),
        ];
    }
}
