using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain.Geography;

public class MapProjectionTest
{
    private static readonly Gen<GeoPoint> Points = Gen.Select(Gen.Double[119.5, 120.7], Gen.Double[29.9, 30.6], (lon, lat) => new GeoPoint(lon, lat));

    [Fact]
    public void Every_point_lies_inside_the_margins_and_one_direction_is_filled() =>
        Gen.Select(Points.Array[1, 20], Gen.Double[100, 2000], Gen.Double[100, 2000], Gen.Double[0, 40]).Sample((points, width, height, margin) =>
        {
            var projection = MapProjection.Fit(points, width, height, margin);
            var drawn = points.Select(projection.Of).ToList();
            Assert.All(drawn, p => Assert.True(p.X >= margin - 1e-6 && p.X <= width - margin + 1e-6 && p.Y >= margin - 1e-6 && p.Y <= height - margin + 1e-6));
            var (wide, high) = (drawn.Max(p => p.X) - drawn.Min(p => p.X), drawn.Max(p => p.Y) - drawn.Min(p => p.Y));
            if (points.Length > 3) Assert.True(Math.Abs(wide - width + (2 * margin)) < 1e-6 || Math.Abs(high - height + (2 * margin)) < 1e-6);
        });

    [Fact]
    public void Distances_are_true_in_every_direction()
    {
        var projection = MapProjection.Fit(DistrictOutline.Outer, 800, 600, 10);
        var from = new GeoPoint(120.15, 30.32);
        foreach (var to in new[] { new GeoPoint(120.17, 30.32), new GeoPoint(120.15, 30.34), new GeoPoint(120.16, 30.33) })
        {
            var (a, b) = (projection.Of(from), projection.Of(to));
            Assert.Equal(from.DistanceKm(to), Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y))) / projection.UnitsPerKm, 0.003 * from.DistanceKm(to));
        }
    }

    [Fact]
    public void North_is_up_and_east_is_right_and_one_point_stands_in_the_middle()
    {
        var one = new GeoPoint(120.15, 30.32);
        var projection = MapProjection.Fit([one], 300, 200, 20);
        Assert.Equal((150, 100), (Math.Round(projection.Of(one).X, 6), Math.Round(projection.Of(one).Y, 6)));
        Assert.True(projection.Of(new GeoPoint(120.1505, 30.3205)) is { X: > 150, Y: < 100 });
    }

    [Fact]
    public void The_caller_is_told_what_is_wrong()
    {
        Assert.Throws<ArgumentException>(() => MapProjection.Fit([], 1, 1));
        GeoPoint[] one = [new(120, 30)];
        Assert.Throws<ArgumentOutOfRangeException>(() => MapProjection.Fit(one, 10, 100, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => MapProjection.Fit(one, 100, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => MapProjection.Fit(one, 100, 100, -1));
    }
}
