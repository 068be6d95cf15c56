using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Gates;

/// <summary>A unit, or several that are let together, in exact decimals.</summary>
internal sealed record PlainBlock(BuildingUnit[] Units)
{
    public Area? Gfa => Units is [var only] ? only.Gfa : Area.FromSquareMeters(Units.Sum(Size));

    /// <summary>The smallest part that may be let when all units are used; null when that is not known of any of them.</summary>
    public Area? Part => Units.Any(u => u.DivisibleMin is null) ? null : LeastLet;

    /// <summary>The least that may be let for all that is known.</summary>
    public Area? LeastLet => Gfa is { } whole ? Area.FromSquareMeters(whole.SquareMeters - Units.Max(Spare)) : null;

    public Rent? RentIn(Building building)
    {
        if (Units is [var only]) return only.Rent ?? building.Rent;
        if (building.Rent is null && Units.Any(u => u.Rent is null)) return null;
        return Rent.FromDay(Units.Sum(u => Size(u) * (u.Rent ?? building.Rent)!.Value.PerDay) / Units.Sum(Size));
    }

    public Readiness? ReadyIn(Building building, DateOnly asOf)
    {
        Readiness?[] each = [.. Units.Select(u => PlainUnits.Ready(building, u, asOf))];
        return each.Any(r => r is null) ? null : new Readiness(each.Max(r => r!.Value.Earliest), each.Max(r => r!.Value.Latest));
    }

    private static decimal Spare(BuildingUnit unit) => unit.DivisibleMin is { } part && part < unit.Gfa ? Size(unit) - part.SquareMeters : 0;

    private static decimal Size(BuildingUnit unit) => unit.Gfa!.Value.SquareMeters;
}
