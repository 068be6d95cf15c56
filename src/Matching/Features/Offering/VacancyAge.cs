using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F27: months since the first of the units on offer, or else the building, became free; 0 when that day is still to come.</summary>
public sealed class VacancyAge()
    : OfferingFeature("vacancyAge", new Text("空置时长", "time vacant"), "months", 0, 120, new Text("没有日期，或不是楼宇", "no date known, or not a building"))
{
    private const double DaysPerMonth = 365.25 / 12;

    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog)
    {
        if (offering.Building is not { } building) return double.NaN;
        var free = building.AvailableFrom;
        foreach (var unit in offering.Units)
        {
            if (UnitChoice.MayBeOffered(building, unit) && unit.AvailableFrom is { } day && (free is null || day < free)) free = day;
        }

        return free is { } since ? Math.Max(0, asOf.DayNumber - since.DayNumber) / DaysPerMonth : double.NaN;
    }
}
