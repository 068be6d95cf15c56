using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

/// <summary>The gates on what buildings supply, written for the reader over the rows themselves.</summary>
internal static class PlainSupplies
{
    private static readonly Func<Requirement, bool?>[] Asked = [n => n.DualFeed, n => n.Fiber, n => n.LoadingDocks, n => n.FreightLift, n => n.AroundTheClock];

    private static readonly Func<Building, BuildingUnit?, bool?>[] There =
    [
        (b, _) => b.DualFeed, (b, u) => u?.Fiber ?? b.Fiber, (b, u) => u?.LoadingDocks ?? b.LoadingDocks, (b, u) => u?.FreightLift ?? b.FreightLift,
        (b, u) => u?.AroundTheClock ?? b.AroundTheClock,
    ];

    public static GateCheck Check(string id, Pair pair)
    {
        var need = pair.Need.Stated;
        return id switch
        {
            "H05" => Measured(pair, (double?)need.ClearHeightM, wanted => wanted - 0.1, p => p.ClearHeightM?.Low, (b, u) => (double?)(u?.ClearHeightM ?? b.ClearHeightM)),
            "H06" => Measured(pair, (double?)need.FloorLoad?.Kilonewtons, wanted => wanted * 0.95, p => p.FloorLoadKn?.Low, (b, u) => (double?)LoadOf(b, u)?.Kilonewtons),
            "H07" => Measured(
                pair, (double?)need.PowerKva, wanted => wanted, p => need.AreaMin is { } area ? p.PowerWattsPerM2?.Low * (double)area.SquareMeters / 1_000 : null, (b, u) => (double?)(u?.PowerKva ?? b.PowerKva)),
            _ => Counted(pair),
        };
    }

    private static FloorLoad? LoadOf(Building building, BuildingUnit? unit)
    {
        if (unit is null) return building.FloorLoad;
        if (unit.FloorLoad is { } own) return own;
        if (building.GroundFloorLoad is not { } ground) return building.FloorLoad;
        return unit.Floors switch { null => null, "1" or "首层" => ground, _ => building.FloorLoad };
    }

    private static GateCheck Measured(
        Pair pair, double? wanted, Func<double, double> least, Func<ActivityPreset, double?> usually, Func<Building, BuildingUnit?, double?> have)
    {
        var building = pair.Offering.Building!;
        var units = Units(pair).ToArray();
        var adds = have(new Building { Id = "", Name = "", PowerKva = 1 }, null) == 1;
        if (wanted is { } limit)
        {
            var best = Best(pair).Select(Have).Max() ?? double.NaN;
            var outcome = Verdict(pair, u => Have(u) is { } value ? Tolerance.AtLeast(value, least(limit)) : null, adds);
            return outcome == GateOutcome.Unknown ? GateCheck.Unknown(3, best, limit) : new GateCheck(outcome, best, limit, outcome == GateOutcome.Pass && best < limit ? 1 : 0);
        }

        var usual = pair.Need.ActivitiesStated ? pair.Need.Activities.Select(ActivityPresets.Of).OfType<ActivityPreset>().Select(usually).Max() : null;
        var known = units.Select(Have).ToArray();
        return usual is { } low && known.All(value => value is not null) && !Tolerance.AtLeast(known.Max()!.Value, least(low)) ? GateCheck.Unknown(4, known.Max()!.Value, low) : GateCheck.Pass(2);

        double? Have(PlainBlock? block)
        {
            if (block is null) return have(building, null);
            if (block.Units is [var only]) return have(building, only);
            if (adds) return (double?)(block.Units.All(u => u.PowerKva is not null) ? block.Units.Sum(u => u.PowerKva) : building.PowerKva);
            double?[] each = [.. block.Units.Select(u => have(building, u))];
            return each.Contains(null) ? null : each.Min();
        }
    }

    private static GateCheck Counted(Pair pair)
    {
        var (building, need) = (pair.Offering.Building!, pair.Need.Stated);
        int[] wanted = [.. Enumerable.Range(0, Asked.Length).Where(i => Asked[i](need) == true)];
        var outcome = wanted.Length == 0 ? GateOutcome.Pass : Verdict(pair, unit =>
        {
            bool?[] found = [.. wanted.Select(i => Has(unit, i))];
            return found.Contains(false) ? false : found.Contains(null) ? null : true;
        });
        var usual = pair.Need.ActivitiesStated ? pair.Need.Activities.Select(ActivityPresets.Of).OfType<ActivityPreset>().SelectMany(p => p.Supplies).Select(s => s - Supply.DualFeed) : [];
        if (outcome == GateOutcome.Pass && usual.Any(i => Asked[i](need) is null && Units(pair).All(u => Has(u, i) == false))) return GateCheck.Unknown(2);
        if (wanted.Length == 0) return GateCheck.Pass(1);
        return new GateCheck(outcome, Units(pair).Max(u => wanted.Count(i => Has(u, i) == true)), wanted.Length);

        bool? Has(PlainBlock? block, int i)
        {
            if (block is null) return There[i](building, null);
            bool?[] each = [.. block.Units.Select(u => There[i](building, u))];
            return each.Contains(null) ? null : !each.Contains(false);
        }
    }

    // The building itself, as null, when no unit is on offer.
    private static IEnumerable<PlainBlock?> Units(Pair pair) => PlainUnits.Offered(pair.Offering).Cast<PlainBlock?>().DefaultIfEmpty(null);

    private static IEnumerable<PlainBlock?> Best(Pair pair) => PlainUnits.Best(pair.Offering, pair.Need).Cast<PlainBlock?>().DefaultIfEmpty(null);

    private static GateOutcome Verdict(Pair pair, Func<PlainBlock?, bool?> holds, bool adds = false)
    {
        var units = Units(pair).ToArray();
        if (units.All(u => holds(u) == true) || units.Any(u => u is not null && PlainUnits.Suits(u, pair.Need) == true && holds(u) == true)) return GateOutcome.Pass;
        var mayServe = units.Where(u => u is not null && PlainUnits.Suits(u, pair.Need) != false).ToArray();
        var together = PlainUnits.AnyMayServe(pair.Offering, pair.Need);
        if (together && adds) return GateOutcome.Unknown;
        return (mayServe.Length > 0 && !together ? mayServe : units).All(u => holds(u) == false) ? GateOutcome.Fail : GateOutcome.Unknown;
    }
}
