using Matching.Domain;
using Matching.Planning;

namespace Matching.Tests.Planning;

public class TripTravelTest
{
    private static readonly TripStop Shanghai = new("a", 1, "上海市");

    [Theory]
    [InlineData("上海", 40)]
    [InlineData("苏州市", 113)]
    [InlineData("北京市", 447)]
    [InlineData("无此城", 240)]
    public void Ways_are_as_long_as_stated(string city, int minutes) => Assert.Equal(minutes, new TripTravel().Minutes(Shanghai, new TripStop("b", 1, city)));

    [Fact]
    public void Known_places_of_one_city_are_as_far_apart_as_they_lie()
    {
        var here = Shanghai with { Location = new GeoPoint(121.4, 31.2) };
        Assert.Equal(20, new TripTravel().Minutes(here, here));
        Assert.Equal(39, new TripTravel().Minutes(here, here with { Location = new GeoPoint(121.5, 31.2) }));
    }

    [Theory]
    [InlineData("上海市浦东新区", 121.54)]
    [InlineData("上海徐汇区", 121.44)]
    [InlineData("上海市", null)]
    [InlineData("浦东", null)]
    [InlineData(null, null)]
    public void A_district_is_read_after_its_city_alone(string? address, double? lon) => Assert.Equal(lon, Districts.Find(address)?.Lon);
}
