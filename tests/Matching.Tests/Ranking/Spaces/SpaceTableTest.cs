using Matching.Domain;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class SpaceTableTest
{
    [Fact]
    public void The_table_of_a_catalog_is_made_once_for_each_kind_of_space()
    {
        var catalog = new TestWorld().With(TestWorld.APlot()).With(TestWorld.ABuilding()).Build();

        Assert.Same(SpaceTable.Of(catalog, SpaceType.Any), SpaceTable.Of(catalog, SpaceType.Any));
        Assert.Equal((2, 1), (SpaceTable.Of(catalog, SpaceType.Any).Spaces.Length, SpaceTable.Of(catalog, SpaceType.Plot).Spaces.Length));
    }

    [Fact]
    public void Days_beyond_those_that_are_kept_are_measured_again()
    {
        var table = SpaceTable.Of(new TestWorld().With(TestWorld.APlot()).Build(), SpaceType.Any);
        var first = table.On(TestWorld.Today);

        Assert.Same(first, table.On(TestWorld.Today));
        for (var day = 1; day < 100; day++) table.On(TestWorld.Today.AddDays(day));
        Assert.NotSame(first, table.On(TestWorld.Today));
    }
}
