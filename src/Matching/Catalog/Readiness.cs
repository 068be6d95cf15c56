using Matching.Domain;

namespace Matching.Catalog;

/// <summary>When a space can be in use: a range, because fit-out is not always recorded.</summary>
/// <param name="Earliest">The first possible day.</param>
/// <param name="Latest">The day by which it is certain.</param>
public readonly record struct Readiness(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>Months from sale of the land to use of an own building (domain 5.2, H11; an estimate).</summary>
    public const int BuildMonths = 18;

    /// <summary>When the pair's space can be in use; for a building the soonest of the units that suit. Null when no date is known.</summary>
    public static Readiness? Of(in Pair pair)
    {
        if (pair.Offering.Plot is { } plot)
        {
            var sale = plot.OfferPlanOn is { } planned && plot.DeliveryOn is { } delivery
                ? Later(planned, delivery)
                : plot.OfferPlanOn ?? plot.DeliveryOn;
            if (sale is not { } day) return null;
            var built = Later(day, pair.AsOf).AddMonths(BuildMonths);
            return new Readiness(built, built);
        }

        Readiness? soonest = null;
        foreach (var unit in UnitChoice.Candidates(pair.Offering, pair.Need))
        {
            if ((unit.AvailableFrom ?? pair.Offering.Building!.AvailableFrom) is not { } free) continue;
            var (least, most) = FitOutDays(unit.FitOut);
            var start = Later(free, pair.AsOf);
            var ready = new Readiness(start.AddDays(least), start.AddDays(most));
            if (soonest is not { } best || ready.Latest < best.Latest) soonest = ready;
        }

        if (soonest is not null || pair.Offering.Building?.AvailableFrom is not { } building) return soonest;
        var vacant = Later(building, pair.AsOf);
        return new Readiness(vacant, vacant.AddDays(FitOutDays(null).Most));
    }

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
