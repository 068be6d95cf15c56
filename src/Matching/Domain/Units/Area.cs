namespace Matching.Domain;

/// <summary>
/// An area of land or floor, at least 0, held in square metres.
/// </summary>
/// <remarks>
/// 1 亩 (mu) is exactly 10 000/15 m² = 2 000/3 m² (domain 0.3); the rounded 666.67 is never used. Square metres keep all 28 digits of
/// <see cref="decimal"/>, and <see cref="Mu"/> is rounded to ten places, so that every mu value with up to ten decimals round-trips.
/// </remarks>
public readonly record struct Area : IComparable<Area>
{
    private Area(decimal squareMeters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(squareMeters);
        SquareMeters = squareMeters;
    }

    /// <summary>The area in m².</summary>
    public decimal SquareMeters { get; }

    /// <summary>The area in 亩, rounded to ten decimals.</summary>
    public decimal Mu => Math.Round(SquareMeters * 15m / 10_000m, 10, MidpointRounding.AwayFromZero);

    /// <summary>An area of <paramref name="value"/> m².</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Area FromSquareMeters(decimal value) => new(value);

    /// <summary>An area of <paramref name="value"/> 亩.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Area FromMu(decimal value) => new(value * 2_000m / 3m);

    /// <summary>An area of <paramref name="value"/> hectares (公顷); 1 ha = 15 亩.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Area FromHectares(decimal value) => new(value * 10_000m);

    /// <summary>An area of <paramref name="value"/> 万方 (万平方米); 1 万方 = 10 000 m².</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Area FromWanSquareMeters(decimal value) => new(value * 10_000m);

    /// <inheritdoc/>
    public int CompareTo(Area other) => SquareMeters.CompareTo(other.SquareMeters);

    /// <summary>Sum of two areas.</summary>
    public static Area operator +(Area left, Area right) => new(left.SquareMeters + right.SquareMeters);

    /// <summary>The area scaled by a non-negative factor, such as a floor area ratio.</summary>
    public static Area operator *(Area area, decimal factor) => new(area.SquareMeters * factor);

    /// <summary>Whether left is smaller than right.</summary>
    public static bool operator <(Area left, Area right) => left.SquareMeters < right.SquareMeters;

    /// <summary>Whether left is larger than right.</summary>
    public static bool operator >(Area left, Area right) => left.SquareMeters > right.SquareMeters;

    /// <summary>Whether left is at most right.</summary>
    public static bool operator <=(Area left, Area right) => left.SquareMeters <= right.SquareMeters;

    /// <summary>Whether left is at least right.</summary>
    public static bool operator >=(Area left, Area right) => left.SquareMeters >= right.SquareMeters;

    /// <summary>The area in m² with its unit.</summary>
    public override string ToString() => $"{SquareMeters:0.##} m²";
}
