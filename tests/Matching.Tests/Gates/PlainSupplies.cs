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
        if (wanted is { } limit)
        {
            var best = Best(pair).Select(u => have(building, u)).Max() ?? double.NaN;
            var outcome = Verdict(pair, u => have(building, u) is { } value ? Tolerance.AtLeast(value, least(limit)) : null);
            return outcome == GateOutcome.Unknown ? GateCheck.Unknown(3, best, limit) : new GateCheck(outcome, best, limit, outcome == GateOutcome.Pass && best < limit ? 1 : 0);
        }

        var usual = pair.Need.ActivitiesStated ? pair.Need.Activities.Select(ActivityPresets.Of).OfType<ActivityPreset>().Select(usually).Max() : null;
        var known = units.Select(u => have(building, u)).ToArray();
        return usual is { } low && known.All(value => value is not null) && !Tolerance.AtLeast(known.Max()!.Value, least(low)) ? GateCheck.Unknown(4, known.Max()!.Value, low) : GateCheck.Pass(2);
    }

    private static GateCheck Counted(Pair pair)
    {
        var (building, need) = (pair.Offering.Building!, pair.Need.Stated);
        int[] wanted = [.. Enumerable.Range(0, Asked.Length).Where(i => Asked[i](need) == true)];
        var outcome = wanted.Length == 0 ? GateOutcome.Pass : Verdict(pair, unit =>
        {
            bool?[] found = [.. wanted.Select(i => There[i](building, unit))];
            return found.Contains(false) ? false : found.Contains(null) ? null : true;
        });
        var usual = pair.Need.ActivitiesStated ? pair.Need.Activities.Select(ActivityPresets.Of).OfType<ActivityPreset>().SelectMany(p => p.Supplies).Select(s => s - Supply.DualFeed) : [];
        if (outcome == GateOutcome.Pass && usual.Any(i => Asked[i](need) is null && Units(pair).All(u => There[i](building, u) == false))) return GateCheck.Unknown(2);
        if (wanted.Length == 0) return GateCheck.Pass(1);
        return new GateCheck(outcome, Units(pair).Max(u => wanted.Count(i => There[i](building, u) == true)), wanted.Length);
    }

    // The building itself, as null, when no unit is on offer.
    private static IEnumerable<BuildingUnit?> Units(Pair pair) => PlainUnits.Offered(pair.Offering).Cast<BuildingUnit?>().DefaultIfEmpty(null);

    private static IEnumerable<BuildingUnit?> Best(Pair pair) => PlainUnits.Best(pair.Offering, pair.Need).Cast<BuildingUnit?>().DefaultIfEmpty(null);

    private static GateOutcome Verdict(Pair pair, Func<BuildingUnit?, bool?> holds)
    {
        var units = Units(pair).ToArray();
        if (units.All(u => holds(u) == true) || units.Any(u => u is not null && PlainUnits.Suits(u, pair.Need) == true && holds(u) == true)) return GateOutcome.Pass;
        var mayServe = units.Where(u => u is not null && PlainUnits.Suits(u, pair.Need) != false).ToArray();
        return (mayServe.Length > 0 ? mayServe : units).All(u => holds(u) == false) ? GateOutcome.Fail : GateOutcome.Unknown;
    }
}
