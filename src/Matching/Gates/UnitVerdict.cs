using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>
/// Turns what holds of single units into what holds of their building, so that a missing value never decides. Pass when a unit that suits in size
/// passes, or all units do. Fail when every unit that may suit fails; where none may, or where several may together that nobody has spoken of, when all
/// fail. Without a unit on offer the building itself answers.
/// </summary>
internal static class UnitVerdict
{
    /// <summary>Judges by rents. A test that a rent passes is passed by every lower one, so that the lowest and the highest speak for all.</summary>
    public static GateOutcome OfRents<T>(in Pair pair, in T test)
        where T : struct, IRentTest
    {
        var building = pair.Offering.BuildingFigures!;
        ref readonly var units = ref pair.Units;
        if (units.IsEmpty) return test.Judge(building.RentDay);
        if (test.Judge(units.LowestRentDay(Suitability.Yes)) == GateOutcome.Pass || test.Judge(units.HighestRentDay) == GateOutcome.Pass) return GateOutcome.Pass;
        return !units.ServingRentUnknown && test.Judge(units.LowestServingRentDay) == GateOutcome.Fail ? GateOutcome.Fail : GateOutcome.Unknown;
    }

    /// <summary>Judges by the last day on which a unit must be ready.</summary>
    public static GateOutcome OfDates(in Pair pair, int lastDay)
    {
        var ready = pair.Offering.BuildingFigures!.Ready;
        ref readonly var units = ref pair.Units;
        if (units.IsEmpty) return OfDates(ready.Earliest(pair.AsOf.DayNumber), ready.Latest(pair.AsOf.DayNumber), lastDay);
        if (units.Latest(Suitability.Yes) <= lastDay || units.LastLatest <= lastDay) return GateOutcome.Pass;
        return !units.ServingDateUnknown && units.EarliestServing > lastDay ? GateOutcome.Fail : GateOutcome.Unknown;
    }

    /// <summary>Judges by a first and a certain day of use.</summary>
    public static GateOutcome OfDates(int earliest, int latest, int lastDay)
    {
        if (latest <= lastDay) return GateOutcome.Pass;
        return earliest > lastDay && earliest < ReadyFigures.Never ? GateOutcome.Fail : GateOutcome.Unknown;
    }
}
