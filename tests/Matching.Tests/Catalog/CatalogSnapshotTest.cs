using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class CatalogSnapshotTest
{
    private static readonly DateOnly Today = TestWorld.Today;

    [Fact]
    public void Rows_stand_in_the_order_of_their_keys_whatever_order_they_came_in()
    {
        var world = new TestWorld()
            .With(TestWorld.ACompany("b"), TestWorld.ACompany("a"), TestWorld.ACompany("B"))
            .With(TestWorld.APlot("p2"), TestWorld.APlot("p10"))
            .With(TestWorld.ABuilding("b2"), TestWorld.AUnit(id: "u2", building: "b2"), TestWorld.AUnit(id: "u1", building: "b2"))
            .With(TestWorld.ABuilding("b1"));
        var catalog = world.Build();

        Assert.Equal(["B", "a", "b"], catalog.Companies.Select(c => c.Company.Id));
        Assert.Equal([0, 1, 2], catalog.Companies.Select(c => c.Index));
        Assert.Equal(["plot:p10", "plot:p2", "building:b1", "building:b2"], catalog.Offerings.Where(o => o.IsSpace).Select(o => o.Id.ToString()));
        Assert.Equal(["u1", "u2"], catalog.Offerings.Single(o => o.Id.Id == "b2").Units.Select(u => u.Id));
    }

    [Fact]
    public void The_six_centers_are_offered_even_by_an_empty_store()
    {
        var catalog = new TestWorld().Build();

        Assert.Equal(CenterIds.All.Order(), catalog.Offerings.Select(o => o.Center!.Value).Order());
        Assert.Null(catalog.MedianRentDay);
        Assert.Null(catalog.FindCompany("c1"));
    }

    [Fact]
    public void The_same_rows_in_any_order_give_the_same_catalog() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 1_000_000]).Sample((rows, seed) =>
        {
            var one = CatalogSnapshot.Build(rows, 1);
            var other = CatalogSnapshot.Build(PatchyWorld.Shuffled(rows, new Random(seed)), 1);

            Assert.Equal(one.Companies.Select(c => (c.Company, c.Index, one.IsResident(c))), other.Companies.Select(c => (c.Company, c.Index, other.IsResident(c))));
            Assert.Equal(one.Offerings.Select(o => o.Id), other.Offerings.Select(o => o.Id));
            Assert.Equal(one.Offerings.SelectMany(o => o.Units), other.Offerings.SelectMany(o => o.Units));
            Assert.Equal(one.Enquiries, other.Enquiries);
            Assert.Equal(one.MedianRentDay, other.MedianRentDay);
        });

    [Fact]
    public void A_plot_is_found_by_key_or_by_parcel_number_in_any_case()
    {
        var catalog = new TestWorld().With(TestWorld.APlot() with { ParcelNumber = "GS0806-R21/B1/B2-05" }).With(TestWorld.ABuilding()).Build();

        Assert.True(catalog.TryFindOffering(OfferingId.Parse("plot:p1"), out var byKey));
        Assert.True(catalog.TryFindOffering(OfferingId.Parse("plot:gs0806-r21/b1/b2-05"), out var byNumber));
        Assert.Same(byKey, byNumber);
        Assert.False(catalog.TryFindOffering(OfferingId.Parse("building:GS0806-R21/B1/B2-05"), out _));
        Assert.False(catalog.TryFindOffering(OfferingId.Parse("plot:P1"), out var nothing));
        Assert.Null(nothing);
    }

    [Fact]
    public void The_key_goes_before_a_parcel_number_that_reads_the_same()
    {
        var catalog = new TestWorld().With(TestWorld.APlot("a") with { ParcelNumber = "b" }, TestWorld.APlot("b") with { ParcelNumber = "a" }).Build();

        Assert.True(catalog.TryFindOffering(OfferingId.Parse("plot:a"), out var found));
        Assert.Equal("a", found.Plot!.Id);
    }

    [Fact]
    public void The_latest_requirement_is_the_newest_strictly_before_the_day()
    {
        var (first, second) = (new Requirement { Staff = 1 }, new Requirement { Staff = 2 });
        var catalog = new TestWorld().With(TestWorld.ACompany()).Asking("c1", Today, second).Asking("c1", Today.AddDays(-9), first).Build();

        Assert.Null(catalog.LatestRequirement("c1", Today.AddDays(-9)));
        Assert.Same(first, catalog.LatestRequirement("c1", Today));
        Assert.Same(second, catalog.LatestRequirement("c1", Today.AddDays(1)));
        Assert.Null(catalog.LatestRequirement("nobody", Today));
    }

    [Fact]
    public void A_pair_carries_what_was_asked_for_unless_it_is_given()
    {
        var asked = new Requirement { Staff = 1 };
        var world = new TestWorld().With(TestWorld.ACompany()).With(TestWorld.APlot()).Asking("c1", Today.AddDays(-1), asked);

        Assert.Same(asked, world.PairOf("c1", OfferingId.Parse("plot:p1")).Need.Stated);
        Assert.Same(TestWorld.ALandProject, world.PairOf("c1", OfferingId.Parse("plot:p1"), TestWorld.ALandProject).Need.Stated);
    }

    [Fact]
    public void Whoever_introduces_is_tagged_or_has_registered_is_settled()
    {
        var catalog = new TestWorld()
            .With(TestWorld.ACompany("introducer"), TestWorld.ACompany("tagged") with { Tags = ["resident"] }, TestWorld.ACompany("landed"), TestWorld.ACompany("new"))
            .With(new Tie { ResidentId = "introducer", CompanyId = "new", Kind = TieKind.CustomerOf })
            .With(TestWorld.AnEvent("landed", "plot:p1", Stage.Registered, Today), TestWorld.AnEvent("new", "plot:p1", Stage.Signed, Today))
            .Build();

        Assert.Equal(["introducer", "tagged"], catalog.Companies.Where(catalog.IsResident).Select(c => c.Company.Id));
        Assert.Equal(["introducer", "tagged"], Settled(Today));
        Assert.Equal(["introducer", "landed", "tagged"], Settled(Today.AddDays(1)));

        IEnumerable<string> Settled(DateOnly day) => catalog.Companies.Where(c => catalog.IsSettled(c, day)).Select(c => c.Company.Id);
    }

    [Fact]
    public void The_settled_rows_are_those_that_the_plain_rule_settles() => Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 1_000_000]).Sample((rows, seed) =>
    {
        var random = new Random(seed);
        var catalog = CatalogSnapshot.Build(
            rows with
            {
                Companies = [.. rows.Companies.Select(c => random.Next(5) == 0 ? c with { Tags = ["resident"] } : c)],
                Engagements =
                [
                    .. Enumerable.Range(0, random.Next(12)).Select(_ => TestWorld.AnEvent(
                        $"c{random.Next(10)}", "plot:p1", random.Next(3) == 0 ? Stage.Signed : random.Next(2) == 0 ? Stage.Registered : Stage.Lost, Today.AddDays(random.Next(4)))),
                ],
            },
            1);
        for (var day = Today.AddDays(-1); day <= Today.AddDays(5); day = day.AddDays(1))
            Assert.Equal(catalog.Companies.Where(c => catalog.IsSettled(c, day)).Select(c => c.Index), catalog.SettledRows(day));
    });

    [Fact]
    public void A_ready_table_is_used_as_it_is()
    {
        var table = CompanyTable.Of([TestWorld.ACompany("ready")]);
        var catalog = CatalogSnapshot.Build(new TestWorld().With(TestWorld.ACompany("ignored")).With(TestWorld.APlot()).Rows, table, revision: 7);

        Assert.Same(table, catalog.Table);
        Assert.Same(table[0], catalog.FindCompany("ready"));
        Assert.Null(catalog.FindCompany("ignored"));
        Assert.Equal(7, catalog.Revision);
    }

    [Theory]
    [InlineData(new[] { 3.0 }, 3)]
    [InlineData(new[] { 5.0, 3.0 }, 4)]
    [InlineData(new[] { 5.0, 3.0, 9.0 }, 5)]
    public void The_median_rent_is_the_middle_of_the_known_ones(double[] rents, double median)
    {
        var world = new TestWorld().With(TestWorld.ABuilding("unknown") with { Rent = null });
        world = rents.Aggregate(world, (w, rent) => w.With(TestWorld.ABuilding($"b{rent}") with { Rent = Rent.FromDay((decimal)rent) }));

        Assert.Equal((decimal)median, world.Build().MedianRentDay);
    }
}
