using Matching.Domain;

namespace Matching.Api.Pages.Spaces;

/// <summary>A name on a map.</summary>
/// <param name="Text">The name.</param>
/// <param name="Center">The middle of the name.</param>
/// <param name="Of">The place that it names.</param>
public sealed record MapLabel(string Text, MapPoint Center, MapPoint Of)
{
    /// <summary>Height of the letters, in units of the drawing.</summary>
    public const double Size = 13;

    // What stands on no other name needs a little air around it.
    private const double Air = 2;

    /// <summary>Half of the width that the name takes: a Chinese character is as wide as high, a Latin letter about 0.6 of it.</summary>
    public double HalfWidth { get; } = (Text.Sum(letter => letter > '\u2e7f' ? Size : 0.6 * Size) / 2) + Air;

    /// <summary>Half of the height that the name takes.</summary>
    public static double HalfHeight => (Size * 0.6) + Air;

    /// <summary>Whether a line should lead from the name to its place.</summary>
    public bool IsAway => Math.Abs(Center.X - Of.X) > HalfWidth || Math.Abs(Center.Y - Of.Y) > 3 * HalfHeight;

    /// <summary>Whether two names touch.</summary>
    public bool Touches(MapLabel other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Math.Abs(Center.X - other.Center.X) < HalfWidth + other.HalfWidth && Math.Abs(Center.Y - other.Center.Y) < 2 * HalfHeight;
    }

    /// <summary>Whether the name would hide a mark of some radius.</summary>
    public bool Hides(MapPoint mark, double radius) => Math.Abs(Center.X - mark.X) < HalfWidth + radius && Math.Abs(Center.Y - mark.Y) < HalfHeight + radius;

    /// <summary>Whether all of the name is on a drawing.</summary>
    public bool IsWithin(double width, double height) =>
        Center.X >= HalfWidth && Center.X <= width - HalfWidth && Center.Y >= HalfHeight && Center.Y <= height - HalfHeight;
}
