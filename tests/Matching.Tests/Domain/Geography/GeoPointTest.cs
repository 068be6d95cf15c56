using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain;

public class GeoPointTest
{
    private static readonly Gen<GeoPoint> Points = Gen.Select(Gen.Double[-180, 180], Gen.Double[-90, 90], (lon, lat) => new GeoPoint(lon, lat));

    [Fact]
    public void A_quarter_of_the_earth_is_ten_thousand_kilometers()
    {
        var quarter = Math.PI / 2 * 6371.0088;

        Assert.Equal(quarter, new GeoPoint(0, 0).DistanceKm(new GeoPoint(90, 0)), 1e-6);
        Assert.Equal(quarter, new GeoPoint(17, 0).DistanceKm(new GeoPoint(0, 90)), 1e-6);
        Assert.Equal(2 * quarter, new GeoPoint(0, 0).DistanceKm(new GeoPoint(180, 0)), 1e-6);
    }

    [Fact]
    public void Distance_is_symmetric_and_bounded() =>
        Gen.Select(Points, Points).Sample((a, b) =>
        {
            Assert.Equal(a.DistanceKm(b), b.DistanceKm(a), 1e-9);
            Assert.InRange(a.DistanceKm(b), 0, Math.PI * 6371.0089);
            Assert.Equal(0, a.DistanceKm(a));
        });

    [Theory]
    [InlineData(181, 0)]
    [InlineData(0, -91)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NaN)]
    public void Refuses_what_is_no_place(double lon, double lat) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(lon, lat));
}
