namespace Matching.Domain;

/// <summary>Puts points of the earth onto a drawing of some size: equirectangular, true to scale at the middle latitude.</summary>
/// <remarks>Over a district of some 20 km the two scales differ by less than 0.1 %. It draws whatever datum it is given, and mixes none.</remarks>
public sealed class MapProjection
{
    // A single point has no extent; it is drawn as if there were 100 m to each side.
    private const double LeastDegrees = 0.001;
    private const double KmOfDegree = 111.195;

    private readonly double _west;
    private readonly double _north;
    private readonly double _perLat;
    private readonly double _perLon;
    private readonly double _left;
    private readonly double _upper;

    private MapProjection(double west, double east, double south, double north, double width, double height, double margin)
    {
        (Width, Height) = (width, height);
        var shrink = Math.Cos(double.DegreesToRadians((south + north) / 2));
        var (wide, high) = ((east - west) * shrink, north - south);
        _perLat = Math.Min((width - (2 * margin)) / wide, (height - (2 * margin)) / high);
        _perLon = _perLat * shrink;
        (_west, _north) = (west, north);
        (_left, _upper) = ((width - (wide * _perLat)) / 2, (height - (high * _perLat)) / 2);
    }

    /// <summary>Width of the drawing.</summary>
    public double Width { get; }

    /// <summary>Height of the drawing.</summary>
    public double Height { get; }

    /// <summary>How long a kilometer is on the drawing, for a scale bar.</summary>
    public double UnitsPerKm => _perLat / KmOfDegree;

    /// <summary>The projection by which points just fill a drawing, in the middle and inside its margins.</summary>
    /// <param name="points">The points, at least one.</param>
    /// <param name="width">Width of the drawing, above twice the margin.</param>
    /// <param name="height">Height of the drawing, above twice the margin.</param>
    /// <param name="margin">What is kept free on every side, 0 or more.</param>
    /// <exception cref="ArgumentException">There is no point.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A measure is out of its range or not a number.</exception>
    public static MapProjection Fit(IReadOnlyCollection<GeoPoint> points, double width, double height, double margin = 0)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count == 0) throw new ArgumentException("A drawing needs at least one point.", nameof(points));
        if (!(margin >= 0)) throw new ArgumentOutOfRangeException(nameof(margin), margin, "A margin is 0 or more.");
        if (!(width > 2 * margin) || double.IsInfinity(width)) throw new ArgumentOutOfRangeException(nameof(width), width, "The width must be above twice the margin.");
        if (!(height > 2 * margin) || double.IsInfinity(height)) throw new ArgumentOutOfRangeException(nameof(height), height, "The height must be above twice the margin.");
        var (west, east) = Wide(points.Min(p => p.Lon), points.Max(p => p.Lon));
        var (south, north) = Wide(points.Min(p => p.Lat), points.Max(p => p.Lat));
        return new MapProjection(west, east, south, north, width, height, margin);
    }

    /// <summary>Where a point is drawn; outside the drawing when it lies outside what was fitted.</summary>
    public MapPoint Of(GeoPoint point) => new(_left + ((point.Lon - _west) * _perLon), _upper + ((_north - point.Lat) * _perLat));

    private static (double From, double To) Wide(double from, double to) => to - from >= 2 * LeastDegrees ? (from, to) : ((from + to) / 2 - LeastDegrees, (from + to) / 2 + LeastDegrees);
}
