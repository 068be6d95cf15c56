using Matching.Domain;

namespace Matching.Catalog;

/// <summary>When a space can be in use: a range, because fit-out is not always recorded and units differ.</summary>
/// <param name="Earliest">The first possible day.</param>
/// <param name="Latest">The day by which it is certain.</param>
public readonly record struct Readiness(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>Months from sale of the land to use of an own building (domain 5.2, H11; an estimate).</summary>
    public const int BuildMonths = 18;

    /// <summary>When the pair's space can be in use; for a building the soonest of the units that suit. Null when no date is known.</summary>
    public static Readiness? Of(in Pair pair)
    {
        if (pair.Offering.PlotFigures is { } plot)
        {
            if (plot.SoldOn is not { } day) return null;
            var built = Later(day, pair.AsOf).AddMonths(BuildMonths);
            return new Readiness(built, built);
        }

        if (pair.Offering.BuildingFigures is not { } building) return null;
        Readiness? soonest = null;
        var judgedBy = UnitChoice.Best(building, pair.Need);
        foreach (ref readonly var unit in building.Offered.AsSpan())
        {
            if (UnitChoice.Suits(unit, pair.Need) != judgedBy || Of(unit, pair.AsOf) is not { } ready) continue;
            soonest = soonest is { } best ? new Readiness(Earlier(best.Earliest, ready.Earliest), Earlier(best.Latest, ready.Latest)) : ready;
        }

        return soonest ?? (pair.Offering.Building!.AvailableFrom is { } free ? AfterFitOut(free, pair.AsOf, null) : null);
    }

    /// <summary>When one unit can be in use; null when neither it nor its building has a date.</summary>
    public static Readiness? Of(in UnitFigures unit, DateOnly asOf) => unit.FreeOn is { } free ? AfterFitOut(free, asOf, unit.FitOut) : null;

    private static Readiness AfterFitOut(DateOnly free, DateOnly asOf, FitOut? state)
    {
        var (least, most) = FitOutDays(state);
        var start = Later(free, asOf);
        return new Readiness(start.AddDays(least), start.AddDays(most));
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    // What is free already can still only be begun on the day of the question.
    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    // Months of domain 2.2 (3, 1.5, 0.5, 4–6) at 30 days.
    private static (int Least, int Most) FitOutDays(FitOut? state) => state switch
    {
        FitOut.Shell => (90, 90),
        FitOut.BasicFit => (45, 45),
        FitOut.Furnished => (15, 15),
        FitOut.Custom => (120, 180),
        _ => (0, 90),
    };
}
