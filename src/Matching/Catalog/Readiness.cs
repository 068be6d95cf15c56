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

            // What is sold already can still only be begun on the day of the question.
            var built = day > pair.AsOf ? plot.BuiltOn!.Value : pair.AsOf.AddMonths(BuildMonths);
            return new Readiness(built, built);
        }

        if (pair.Offering.BuildingFigures is not { } building) return null;
        var asOf = pair.AsOf.DayNumber;
        ref readonly var units = ref pair.Units;
        var latest = units.Latest(units.JudgedBy);
        if (latest < ReadyFigures.Never) return Between(units.Earliest(units.JudgedBy), latest);
        return building.Ready.Latest(asOf) < ReadyFigures.Never ? Between(building.Ready.Earliest(asOf), building.Ready.Latest(asOf)) : null;
    }

    private static Readiness Between(int earliest, int latest) => new(DateOnly.FromDayNumber(earliest), DateOnly.FromDayNumber(latest));
}
