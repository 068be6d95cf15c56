using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Exact quantities as the plain numbers that are compared for every pair: converted once, NaN when unknown.</summary>
internal static class Figure
{
    public static double Of(decimal? value) => (double?)value ?? double.NaN;

    /// <summary>In m².</summary>
    public static double Of(Area? area) => Of(area?.SquareMeters);

    /// <summary>In 万元.</summary>
    public static double Of(Money? money) => Of(money?.Wan);

    /// <summary>In 元/m²·day.</summary>
    public static double Of(Rent? rent) => Of(rent?.PerDay);

    /// <summary>A rent a day as one a month: × 365/12 (<see cref="Rent.PerMonth"/>).</summary>
    public static double PerMonth(double rentDay) => rentDay * 365 / 12;

    /// <summary>In kN/m².</summary>
    public static double Of(FloorLoad? load) => Of(load?.Kilonewtons);
}
