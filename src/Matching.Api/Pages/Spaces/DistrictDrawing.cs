using System.Globalization;
using Matching.Domain;

namespace Matching.Api.Pages.Spaces;

/// <summary>The district on paper: its outline, and where a point of the earth lies on it.</summary>
public static class DistrictDrawing
{
    /// <summary>Width of the drawing, in its own units.</summary>
    public const int Width = 560;

    /// <summary>Height of the drawing; a little more than the district needs, for the scale bar.</summary>
    public const int Height = 660;

    private const double Margin = 14;

    private static readonly MapProjection Projection = MapProjection.Fit(DistrictOutline.Outer, Width, Height, Margin);

    /// <summary>What SVG calls the view box.</summary>
    public static string ViewBox { get; } = $"0 0 {Width} {Height}";

    /// <summary>Length of a kilometer on the drawing.</summary>
    public static double Kilometer => Projection.UnitsPerKm;

    /// <summary>The boundary, as a closed path.</summary>
    public static string Outer { get; } = Path(DistrictOutline.Outer) + "Z";

    /// <summary>The boundary between the two districts before 2021, as an open path.</summary>
    public static string Former { get; } = Path(DistrictOutline.FormerBoundary);

    /// <summary>Finds where a point is drawn.</summary>
    /// <param name="point">The point, GCJ-02.</param>
    /// <param name="at">Where.</param>
    /// <returns>False when it lies outside the drawing.</returns>
    public static bool TryPlace(GeoPoint point, out MapPoint at)
    {
        at = Projection.Of(point);
        return at.X is >= 0 and <= Width && at.Y is >= 0 and <= Height;
    }

    /// <summary>A length or a place as SVG writes it, to a tenth.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Path(IEnumerable<GeoPoint> points) => "M" + string.Join('L', points.Select(Projection.Of).Select(at => $"{Number(at.X)},{Number(at.Y)}"));
}
