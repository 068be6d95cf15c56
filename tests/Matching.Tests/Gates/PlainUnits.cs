using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Gates;

/// <summary>Units, rents and dates of a pair read straight off the rows, in exact decimals and without any haste: what the fast way must agree with.</summary>
internal static class PlainUnits
{
    public static IEnumerable<PlainBlock> Offered(Offering offering) => offering.Building is not { } building ? []
        : offering.Units.Where(u => UnitChoice.MayBeOffered(building, u)).Select(u => new PlainBlock([u])).Concat(PlainBlocks.Stated(offering));

    public static bool IsLargeEnough(Area gfa, Area min) => Tolerance.AtLeast((double)gfa.SquareMeters, (double)min.SquareMeters * 0.95);

    /// <summary>Whether units may be large enough together of which nobody said whether they may be combined: then any unit may serve.</summary>
    public static bool AnyMayServe(Offering offering, Need need) =>
        need.AreaMin is { } min && PlainBlocks.Open(offering).Any(block => IsLargeEnough(block.Gfa!.Value, min));

    public static bool? Suits(PlainBlock unit, Need need)
    {
        if (need.AreaMin is not { } min || unit.Gfa is not { } gfa) return null;
        if (!IsLargeEnough(gfa, min)) return need.AreaEstimated ? null : false;
        if (need.Stated.AreaMax is not { } max || IsNotTooLarge(gfa, max)) return true;
        return IsNotTooLarge(unit.LeastLet!.Value, max) ? true : unit.Part is null ? null : false;
    }

    public static PlainBlock[] Best(Offering offering, Need need)
    {
        var offered = Offered(offering).ToArray();
        var suiting = offered.Where(u => Suits(u, need) == true).ToArray();
        var possible = offered.Where(u => Suits(u, need) is null).ToArray();
        return suiting.Length > 0 ? suiting : possible.Length > 0 ? possible : offered;
    }

    public static Rent? LowestRent(Offering offering, Need need)
    {
        var rents = Best(offering, need).Select(u => u.RentIn(offering.Building!)).OfType<Rent>().ToArray();
        return rents.Length > 0 ? rents.MinBy(r => r.PerDay) : offering.Building?.Rent;
    }

    public static Readiness? Ready(in Pair pair)
    {
        var asOf = pair.AsOf;
        if (pair.Offering.Plot is { } plot)
        {
            DateOnly[] dates = [.. new[] { plot.OfferPlanOn, plot.DeliveryOn }.OfType<DateOnly>()];
            if (dates.Length == 0) return null;
            var built = dates.Append(asOf).Max().AddMonths(18);
            return new Readiness(built, built);
        }

        var building = pair.Offering.Building;
        Readiness[] units = [.. Best(pair.Offering, pair.Need).Select(u => u.ReadyIn(building!, asOf)).OfType<Readiness>()];
        if (units.Length > 0) return new Readiness(units.Min(r => r.Earliest), units.Min(r => r.Latest));
        return building?.AvailableFrom is { } free ? AfterFitOut(free, asOf, null) : null;
    }

    public static Readiness? Ready(Building building, BuildingUnit unit, DateOnly asOf) =>
        (unit.AvailableFrom ?? building.AvailableFrom) is { } free ? AfterFitOut(free, asOf, unit.FitOut) : null;

    private static Readiness AfterFitOut(DateOnly free, DateOnly asOf, FitOut? state)
    {
        var (least, most) = state switch
        {
            FitOut.Shell => (90, 90),
            FitOut.BasicFit => (45, 45),
            FitOut.Furnished => (15, 15),
            FitOut.Custom => (120, 180),
            _ => (0, 90),
        };
        var start = free > asOf ? free : asOf;
        return new Readiness(start.AddDays(least), start.AddDays(most));
    }

    private static bool IsNotTooLarge(Area let, Area max) => Tolerance.AtMost((double)let.SquareMeters, (double)max.SquareMeters * 1.10);
}
