using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class GateSetTest
{
    [Fact]
    public void Gates_stand_in_the_order_of_their_ids_and_none_twice()
    {
        var ids = GateSet.All.Select(g => g.Id).ToArray();

        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }

    [Fact]
    public void Each_kind_of_offering_has_its_own_gates()
    {
        Assert.Equal(["H01", "H02", "H04", "H10", "H11", "H12", "H13", "H14", "H15", "H16", "H17", "H18", "H20"], Ids(TestWorld.Pair(TestWorld.APlot()).Offering));
        Assert.Equal(["H01", "H02", "H03", "H05", "H06", "H07", "H08", "H09", "H11", "H15", "H17", "H18", "H19"], Ids(TestWorld.Pair(TestWorld.ABuilding(), []).Offering));
        Assert.Equal(["H02", "H17"], Ids(new TestWorld().Build().Offerings[0]));

        static string[] Ids(Matching.Catalog.Offering offering) => [.. GateSet.For(offering).Select(g => g.Id)];
    }

    [Fact]
    public void A_pair_that_suits_passes_every_gate()
    {
        Assert.All(GateSet.Explain(TestWorld.Pair(TestWorld.APlot())), r => Assert.Equal(GateOutcome.Pass, r.Outcome));
        Assert.All(GateSet.Explain(TestWorld.Pair(TestWorld.ABuilding(), [TestWorld.AUnit()])), r => Assert.Equal(GateOutcome.Pass, r.Outcome));
    }

    [Fact]
    public void Constraints_by_which_nothing_is_demanded_are_not_shown()
    {
        Assert.Equal(["H01", "H04", "H10", "H11", "H14", "H17", "H18"], GateSet.Explain(TestWorld.Pair(TestWorld.APlot())).Select(r => r.Id));
        Assert.Equal(["H01", "H03", "H09", "H11", "H17", "H18", "H19"], GateSet.Explain(TestWorld.Pair(TestWorld.ABuilding(), [TestWorld.AUnit()])).Select(r => r.Id));
    }

    [Fact]
    public void All_twenty_constraints_of_the_table_are_there() =>
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"H{i:00}"), GateSet.All.Select(g => g.Id));

    [Theory]
    [InlineData("H01", "planning and land liaison")]
    [InlineData("H02", null)]
    [InlineData("H03", "task-force lead")]
    [InlineData("H04", "task-force lead")]
    [InlineData("H05", "task-force lead")]
    [InlineData("H06", "task-force lead")]
    [InlineData("H07", "task-force lead")]
    [InlineData("H08", "task-force lead")]
    [InlineData("H09", "task-force lead")]
    [InlineData("H10", "task-force lead")]
    [InlineData("H11", "task-force lead")]
    [InlineData("H12", "project review")]
    [InlineData("H13", "project review")]
    [InlineData("H14", null)]
    [InlineData("H15", null)]
    [InlineData("H16", null)]
    [InlineData("H17", null)]
    [InlineData("H18", null)]
    [InlineData("H19", "owner")]
    [InlineData("H20", "task-force lead")]
    public void Who_may_waive_is_as_the_table_says(string id, string? role) => Assert.Equal(role, GateSet.All.Single(g => g.Id == id).WaivableBy?.En);

    [Fact]
    public void A_silent_company_fails_nothing_that_a_question_could_settle() =>
        Assert.DoesNotContain(
            GateSet.Explain(TestWorld.Pair(TestWorld.APlot(), new Requirement(), new Company { Id = "c1" })), r => r.Outcome == GateOutcome.Fail);
}
