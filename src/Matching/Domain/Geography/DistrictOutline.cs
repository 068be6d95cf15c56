using System.Globalization;

namespace Matching.Domain;

/// <summary>
/// The outline of the district of Gongshu (拱墅区) as it is since 2021, when the former 拱墅 and 下城 became one. GCJ-02, as the coordinates of spaces
/// are; good to 60 m: for drawing, not for surveying.
/// </summary>
/// <remarks>Where the lines come from is said in the table beside this file.</remarks>
public static class DistrictOutline
{
    private static readonly ILookup<string, GeoPoint> Lines = EmbeddedTable.Rows("Domain/Geography/district_outline.csv")
        .ToLookup(row => row[0], row => new GeoPoint(double.Parse(row[1], CultureInfo.InvariantCulture), double.Parse(row[2], CultureInfo.InvariantCulture)));

    /// <summary>The outer boundary, clockwise; the last point is joined to the first.</summary>
    public static IReadOnlyList<GeoPoint> Outer { get; } = [.. Lines["outer"]];

    /// <summary>The former boundary of 下城 and 拱墅 inside it, from one end on the outer boundary to the other: to be drawn thin.</summary>
    public static IReadOnlyList<GeoPoint> FormerBoundary { get; } = [.. Lines["former"]];

    /// <summary>Whether a point lies inside the outer boundary.</summary>
    public static bool Contains(GeoPoint point)
    {
        // A ray to the east crosses the boundary an odd number of times exactly when it starts inside.
        var inside = false;
        for (int i = 0, before = Outer.Count - 1; i < Outer.Count; before = i++)
        {
            var (a, b) = (Outer[i], Outer[before]);
            if (a.Lat > point.Lat != b.Lat > point.Lat && point.Lon < a.Lon + ((point.Lat - a.Lat) / (b.Lat - a.Lat) * (b.Lon - a.Lon))) inside = !inside;
        }

        return inside;
    }
}
