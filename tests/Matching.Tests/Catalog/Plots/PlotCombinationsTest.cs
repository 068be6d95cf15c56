using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class PlotCombinationsTest
{
    [Fact]
    public void Two_plots_serve_what_neither_can() => Assert.Equal(["p1 p2"], Found(Building(50_000), Plot("p1", "p2"), Plot("p2")));

    [Fact]
    public void Nothing_is_proposed_that_one_plot_or_fewer_plots_do()
    {
        Assert.Empty(Found(Building(25_000), Plot("p1", "p2"), Plot("p2")));
        Assert.Equal(["p1 p2", "p2 p3"], Found(Building(50_000), Plot("p1", "p2"), Plot("p2", "p3"), Plot("p3")));
        Assert.Equal(["p1 p2 p3"], Found(Building(80_000), Plot("p1", "p2"), Plot("p2", "p3"), Plot("p3")));
        Assert.Empty(Found(Building(100_000), Plot("p1", "p2"), Plot("p2", "p3"), Plot("p3", "p4"), Plot("p4")));
    }

    [Fact]
    public void Plots_that_may_not_be_offered_or_have_no_land_use_in_common_are_left_out()
    {
        Assert.Empty(Found(Building(50_000), Plot("p1", "p2"), Plot("p2") with { Status = SpaceStatus.Sold }));
        Assert.Empty(Found(Building(50_000), Plot("p1", "p2"), Plot("p2") with { LandUse = ["M1"] }));
        Assert.Empty(Found(Building(50_000), Plot("p1", "p2"), Plot("p2") with { LandUse = [] }));
        Assert.Empty(Found(Building(50_000), Plot("p1", "gone"), Plot("p2")));
    }

    [Fact]
    public void A_plot_that_refuses_a_stated_activity_is_no_help()
    {
        var warehouses = Building(50_000) with { Activities = [Activity.Warehouse] };

        Assert.Empty(Found(warehouses, Plot("p1", "p2") with { LandUse = ["B2"] }, Plot("p2") with { LandUse = ["B2"] }));
    }

    [Fact]
    public void Together_they_must_be_filled_too()
    {
        var half = Plot("p1", "p2") with { FarMin = 2.9m };

        Assert.Equal(["p1 p2"], Found(Building(57_000), half, half with { Id = "p2", AdjacentTo = [] }));
        Assert.Empty(Found(new Requirement { AreaMin = M2(31_000), Land = M2(20_000) }, half, half with { Id = "p2", AdjacentTo = [] }));
    }

    [Fact]
    public void Land_counts_and_what_is_unknown_is_not_promised()
    {
        Assert.Equal(["p1 p2"], Found(new Requirement { Land = M2(20_000) }, Plot("p1", "p2"), Plot("p2")));
        Assert.Empty(Found(new Requirement { Land = M2(20_000) }, Plot("p1", "p2"), Plot("p2") with { Area = null }));
        Assert.Empty(Found(Building(50_000), Plot("p1", "p2"), Plot("p2") with { FarMax = null }));
        Assert.Empty(Found(new Requirement(), Plot("p1", "p2"), Plot("p2")));
    }

    [Fact]
    public void A_combination_adds_up_land_floor_area_and_price()
    {
        var both = Assert.Single(Catalog(Plot("p1", "p2"), Plot("p2")).PlotCombinations.For(NeedOf(Building(50_000))));

        Assert.Equal((20_000, 20_000, 60_000, 40_000), (both.AreaM2, both.GfaMinM2, both.GfaMaxM2, both.StartPriceWan));
    }

    [Fact]
    public void Every_choice_of_two_or_three_that_hang_together_is_found_and_no_other() =>
        Gen.Select(Gen.Int[2, 7], Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6]).Array[0, 8], Gen.Int[1, 9]).Sample((count, links, tens) =>
        {
            var plots = Enumerable.Range(0, count).Select(i => Plot($"p{i}", [.. links.Where(l => l.Item1 == i && l.Item2 < count).Select(l => $"p{l.Item2}")])).ToArray();

            // Each takes 30 000 m² at most, so that the need says how many it takes.
            var needed = (tens * 10_000 + 29_999) / 30_000;
            var choices = Enumerable.Range(0, 1 << count).Select(bits => Enumerable.Range(0, count).Where(i => (bits >> i & 1) != 0).ToArray());
            var expected = choices.Where(choice => choice.Length == needed && choice.Length > 1 && HangTogether(choice)).Select(choice => string.Join(' ', choice.Select(i => $"p{i}")));

            Assert.Equal(expected.Order(StringComparer.Ordinal), Found(Building(tens * 10_000), plots).Order(StringComparer.Ordinal));

            bool HangTogether(int[] choice)
            {
                List<int> reached = [choice[0]];
                for (var i = 0; i < reached.Count; i++) reached.AddRange(choice.Where(c => !reached.Contains(c) && links.Any(l => l == (reached[i], c) || l == (c, reached[i]))));
                return reached.Count == choice.Length;
            }
        });

    [Fact]
    public void Only_those_with_a_plot_can_be_asked_for()
    {
        var catalog = Catalog(Plot("p1", "p2"), Plot("p2", "p3"), Plot("p3"));
        Assert.True(catalog.TryFindOffering(OfferingId.Parse("plot:p3"), out var last));

        Assert.Equal(["p2 p3"], catalog.PlotCombinations.For(NeedOf(Building(50_000)), last).Select(Ids));
    }

    private static Plot Plot(string id, params string[] adjacentTo) => TestWorld.APlot(id) with { AdjacentTo = adjacentTo };

    private static Requirement Building(decimal area) => new() { Activities = [Activity.ResearchDesign], AreaMin = M2(area) };

    private static Area M2(decimal value) => Area.FromSquareMeters(value);

    private static CatalogSnapshot Catalog(params Plot[] plots) => new TestWorld().With(plots).Build();

    private static Need NeedOf(Requirement stated) => Need.Of(CompanyEntry.OutsideCatalog(TestWorld.ACompany()), stated);

    private static string[] Found(Requirement need, params Plot[] plots) => [.. Catalog(plots).PlotCombinations.For(NeedOf(need)).Select(Ids)];

    private static string Ids(PlotCombination combination) => string.Join(' ', combination.Plots.Select(plot => plot.Plot!.Id));
}
