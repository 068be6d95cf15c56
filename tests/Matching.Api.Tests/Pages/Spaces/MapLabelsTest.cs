using CsCheck;
using Matching.Api.Pages.Spaces;
using Matching.Domain;

namespace Matching.Api.Tests.Pages.Spaces;

public class MapLabelsTest
{
    private const double Width = 560, Height = 660, Radius = 8;

    private static readonly Gen<MapPoint> Points = Gen.Select(Gen.Double[0, Width], Gen.Double[0, Height]).Select((x, y) => new MapPoint(x, y));

    private static readonly Gen<(string, MapPoint)[]> Names = Gen.Select(Gen.Int[0, 3].Select(i => new[] { "庆隆", "智慧网谷小镇", "North Software Park", "A" }[i]), Points).Array[0, 30];

    [Fact]
    public void No_two_names_touch_and_none_leaves_the_drawing() =>
        Gen.Select(Names, Points.Array[0, 60]).Sample((names, marks) =>
        {
            var labels = MapLabels.Place(names, marks, Radius, Width, Height);
            Assert.All(labels, label => Assert.True(label.IsWithin(Width, Height), $"{label} leaves the drawing"));
            Assert.All(labels.Index(), one => Assert.DoesNotContain(labels.Take(one.Index), one.Item.Touches));
            Assert.Equal(names.Where(name => labels.Any(label => (label.Text, label.Of) == name)).Distinct(), labels.Select(label => (label.Text, label.Of)).Distinct());
        });

    [Fact]
    public void A_name_stands_on_its_place_where_nothing_is_in_the_way()
    {
        var label = Assert.Single(MapLabels.Place([("庆隆", new MapPoint(200, 300))], [new MapPoint(400, 400)], Radius, Width, Height));
        Assert.Equal(label.Of, label.Center);
        Assert.False(label.IsAway);
    }

    [Fact]
    public void A_name_gives_way_to_a_mark_beneath_it_and_to_a_name_before_it()
    {
        var place = new MapPoint(200, 300);
        var beside = Assert.Single(MapLabels.Place([("庆隆", place)], [place], Radius, Width, Height));
        Assert.False(beside.Hides(place, Radius));

        var both = MapLabels.Place([("智慧网谷小镇", place), ("庆隆", place)], [], Radius, Width, Height);
        Assert.Equal(place, both[0].Center);
        Assert.False(both[0].Touches(both[1]));
    }

    [Fact]
    public void A_name_without_room_is_left_out() =>
        Assert.Equal(["庆隆"], MapLabels.Place([("庆隆", new MapPoint(20, 10)), ("申花", new MapPoint(20, 10))], [], Radius, 40, 22).Select(label => label.Text));
}
