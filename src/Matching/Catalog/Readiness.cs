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
        if (pair.Offering.Plot is { } plot)
        {
            var sale = plot.OfferPlanOn is { } planned && plot.DeliveryOn is { } delivery
                ? (planned > delivery ? planned : delivery)
                : plot.OfferPlanOn ?? plot.DeliveryOn;
            return sale is { } day ? new Readiness(day.AddMonths(BuildMonths), day.AddMonths(BuildMonths)) : null;
        }

        Readiness? soonest = null;
        foreach (var unit in UnitChoice.Best(pair.Offering, pair.Need))
        {
            if (Of(pair.Offering, unit) is not { } ready) continue;
            soonest = soonest is { } best ? new Readiness(Min(best.Earliest, ready.Earliest), Min(best.Latest, ready.Latest)) : ready;
        }

        return soonest ?? (pair.Offering.Building?.AvailableFrom is { } free ? AfterFitOut(free, null) : null);
    }

    /// <summary>When a unit can be in use; null when neither it nor its building has a date.</summary>
    public static Readiness? Of(Offering offering, BuildingUnit unit) =>
        (unit.AvailableFrom ?? offering.Building?.AvailableFrom) is { } free ? AfterFitOut(free, unit.FitOut) : null;

    private static Readiness AfterFitOut(DateOnly free, FitOut? state)
    {
        var (least, most) = FitOutDays(state);
        return new Readiness(free.AddDays(least), free.AddDays(most));
    }

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

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
