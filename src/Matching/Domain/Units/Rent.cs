namespace Matching.Domain;

/// <summary>
/// A rent on gross floor area, at least 0, held in 元/m²·day, the unit in which buildings are offered.
/// </summary>
/// <remarks>
/// A month is 365/12 days (domain 0.3). Property fees are quoted per month: convert before adding. Plausible rents lie in 0.3–12; 15–300 is almost
/// certainly a monthly figure in a daily column (domain 2.5).
/// </remarks>
public readonly record struct Rent
{
    /// <summary>The lowest plausible rent, 元/m²·day.</summary>
    public const decimal PlausibleMin = 0.3m;

    /// <summary>The highest plausible rent, 元/m²·day.</summary>
    public const decimal PlausibleMax = 12m;

    private Rent(decimal perDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perDay);
        PerDay = perDay;
    }

    /// <summary>The rent in 元/m²·day.</summary>
    public decimal PerDay { get; }

    /// <summary>The rent in 元/m²·month (day × 365 / 12).</summary>
    public decimal PerMonth => PerDay * 365m / 12m;

    /// <summary>The rent in 元/m²·year (day × 365).</summary>
    public decimal PerYear => PerDay * 365m;

    /// <summary>Whether the rent lies within 0.3–12 元/m²·day.</summary>
    public bool IsPlausible => PerDay is >= PlausibleMin and <= PlausibleMax;

    /// <summary>A rent of <paramref name="value"/> 元/m²·day.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Rent FromDay(decimal value) => new(value);

    /// <summary>A rent of <paramref name="value"/> 元/m²·month.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Rent FromMonth(decimal value) => new(value * 12m / 365m);

    /// <summary>The monthly cost of an area, in 元 a month.</summary>
    public Money MonthlyCost(Area area) => Money.FromYuan(PerMonth * area.SquareMeters);

    /// <summary>The rent with its unit.</summary>
    public override string ToString() => $"{PerDay:0.##} 元/m²·day";
}
