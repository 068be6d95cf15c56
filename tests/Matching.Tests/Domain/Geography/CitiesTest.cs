using Matching.Domain;

namespace Matching.Tests.Domain;

public class CitiesTest
{
    [Theory]
    [InlineData("上海市", 120, 200)]
    [InlineData("北京", 1050, 1200)]
    [InlineData("深圳", 1000, 1150)]
    [InlineData("宁波市", 120, 170)]
    [InlineData("香港", 1000, 1150)]
    [InlineData("乌鲁木齐市", 3100, 3400)]
    public void Lies_as_far_from_Hangzhou_as_a_map_says(string city, double least, double most)
    {
        Assert.True(Cities.TryFind(city, out var point));
        Assert.InRange(point.DistanceKm(Cities.Hangzhou), least, most);
    }

    [Theory]
    [InlineData("杭州")]
    [InlineData(" 杭州市 ")]
    [InlineData("浙江省杭州市")]
    [InlineData("浙江省杭州")]
    [InlineData("杭州市拱墅区")]
    public void Finds_a_city_however_it_is_written(string name)
    {
        Assert.True(Cities.TryFind(name, out var point));
        Assert.Equal(Cities.Hangzhou, point);
    }

    [Theory]
    [InlineData("昌吉回族自治州", "昌吉州")]
    [InlineData("新疆维吾尔自治区乌鲁木齐市", "乌鲁木齐")]
    [InlineData("香港特别行政区", "香港")]
    public void Full_and_short_names_are_one_place(string full, string brief)
    {
        Assert.True(Cities.TryFind(full, out var one) & Cities.TryFind(brief, out var other));
        Assert.Equal(one, other);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("市")]
    [InlineData("东京")]
    [InlineData("海南")]
    [InlineData("浙江省")]
    public void Does_not_place_what_is_no_city_of_China(string? name) => Assert.False(Cities.TryFind(name, out _));

    [Theory]
    [InlineData("上海市", "上海", true)]
    [InlineData(" 上海", "上海市", true)]
    [InlineData("Seattle", "seattle", true)]
    [InlineData("上海市", "上饶市", false)]
    [InlineData(null, "上海", false)]
    [InlineData(null, null, false)]
    public void Compares_cities_by_name(string? one, string? other, bool same)
    {
        Assert.Equal(same, Cities.AreSame(one, other));
        Assert.Equal(same, Cities.AreSame(other, one));
    }
}
