namespace Matching.Domain;

/// <summary>A point on the earth, in degrees: longitude −180 to 180 east, latitude −90 to 90 north.</summary>
public readonly record struct GeoPoint
{
    /// <summary>Mean radius of the earth (IUGG), km.</summary>
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>A point at the given degrees.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate lies outside its range or is not a number.</exception>
    public GeoPoint(double lon, double lat)
    {
        if (!(Math.Abs(lon) <= 180)) throw new ArgumentOutOfRangeException(nameof(lon), lon, "A longitude lies in -180 to 180 degrees.");
        if (!(Math.Abs(lat) <= 90)) throw new ArgumentOutOfRangeException(nameof(lat), lat, "A latitude lies in -90 to 90 degrees.");
        (Lon, Lat) = (lon, lat);
    }

    /// <summary>Longitude, degrees east.</summary>
    public double Lon { get; }

    /// <summary>Latitude, degrees north.</summary>
    public double Lat { get; }

    /// <summary>Great-circle distance in km (haversine on a sphere; within 0.6 % of the ellipsoid).</summary>
    public double DistanceKm(GeoPoint other)
    {
        var sinLat = Math.Sin(double.DegreesToRadians(other.Lat - Lat) / 2);
        var sinLon = Math.Sin(double.DegreesToRadians(other.Lon - Lon) / 2);
        var a = (sinLat * sinLat)
            + (Math.Cos(double.DegreesToRadians(Lat)) * Math.Cos(double.DegreesToRadians(other.Lat)) * sinLon * sinLon);

        // Rounding can lift a a hair above 1 for opposite points.
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(Math.Min(1, a)));
    }
}
