using Matching.Domain;

namespace Matching.Planning;

/// <summary>Where the districts of the cities lie that are visited most; good to a few kilometers, for the time on the road between two visits.</summary>
internal static class Districts
{
    private static readonly (string City, string District, GeoPoint Point)[] Known =
    [
        .. EmbeddedTable.Rows("Planning/Trips/districts.csv").Select(cells =>
            (cells[0].TrimEnd('市'), cells[1], new GeoPoint(double.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture), double.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture)))),
    ];

    /// <summary>The district that an address or the city of a headquarters names after its city, such as 上海市浦东新区; null when it names none that is known.</summary>
    public static GeoPoint? Find(string? address)
    {
        if (address is null) return null;
        foreach (var (city, district, point) in Known)
        {
            var at = address.IndexOf(city, StringComparison.Ordinal);
            if (at >= 0 && address.AsSpan(at + city.Length).TrimStart('市').StartsWith(district, StringComparison.Ordinal)) return point;
        }

        return null;
    }

    /// <summary>The districts of a city that are known; none for most cities.</summary>
    public static IReadOnlyList<GeoPoint> Of(string city) => [.. Known.Where(k => Cities.AreSame(k.City, city)).Select(k => k.Point)];
}
