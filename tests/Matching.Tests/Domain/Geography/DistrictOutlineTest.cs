using Matching.Domain;

namespace Matching.Tests.Domain.Geography;

public class DistrictOutlineTest
{
    [Fact]
    public void The_district_has_its_size()
    {
        var projection = MapProjection.Fit(DistrictOutline.Outer, 1000, 1000);
        var points = DistrictOutline.Outer.Select(projection.Of).ToList();
        var area = points.Zip(points.Skip(1).Append(points[0]), (a, b) => (a.X * b.Y) - (b.X * a.Y)).Sum() / 2;

        // The two former outlines enclose 69.4 and 29.7 km². A drawing's y points down, so that clockwise is positive.
        Assert.InRange(area / (projection.UnitsPerKm * projection.UnitsPerKm), 97, 101);
        Assert.InRange(DistrictOutline.Outer.Count, 60, 100);
    }

    [Theory]
    [InlineData(120.150053, 30.314697, true)]
    [InlineData(120.180286, 30.303917, true)]
    [InlineData(120.163, 30.2485, false)]
    [InlineData(120.30, 30.32, false)]
    public void Both_former_districts_are_inside_and_the_neighbors_are_not(double lon, double lat, bool inside) =>
        Assert.Equal(inside, DistrictOutline.Contains(new GeoPoint(lon, lat)));

    [Fact]
    public void The_former_boundary_runs_from_edge_to_edge()
    {
        var former = DistrictOutline.FormerBoundary;
        Assert.Contains(former[0], DistrictOutline.Outer);
        Assert.Contains(former[^1], DistrictOutline.Outer);
        Assert.True(former.Count > 10);
    }

    [Fact]
    public void No_two_sides_cross()
    {
        var outer = DistrictOutline.Outer;
        for (var i = 0; i < outer.Count; i++)
        {
            for (var j = i + 2; j < outer.Count; j++)
                Assert.False(Cross(outer[i], outer[i + 1], outer[j], outer[(j + 1) % outer.Count]), $"sides {i} and {j}");
        }
    }

    private static bool Cross(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static double Side(GeoPoint a, GeoPoint b, GeoPoint c) => ((b.Lon - a.Lon) * (c.Lat - a.Lat)) - ((b.Lat - a.Lat) * (c.Lon - a.Lon));
}
