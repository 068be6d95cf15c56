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
        Assert.Equal(["H01", "H04", "H10", "H11", "H14", "H17", "H18"], Ids(TestWorld.Pair(TestWorld.APlot()).Offering));
        Assert.Equal(["H01", "H03", "H09", "H11", "H17", "H18", "H19"], Ids(TestWorld.Pair(TestWorld.ABuilding(), []).Offering));
        Assert.Equal(["H17"], Ids(new TestWorld().Build().Offerings[0]));

        static string[] Ids(Matching.Catalog.Offering offering) => [.. GateSet.For(offering).Select(g => g.Id)];
    }

    [Fact]
    public void A_pair_that_suits_passes_every_gate()
    {
        Assert.All(GateSet.Explain(TestWorld.Pair(TestWorld.APlot())), r => Assert.Equal(GateOutcome.Pass, r.Outcome));
        Assert.All(GateSet.Explain(TestWorld.Pair(TestWorld.ABuilding(), [TestWorld.AUnit()])), r => Assert.Equal(GateOutcome.Pass, r.Outcome));
    }

    [Fact]
    public void A_silent_company_fails_nothing_that_a_question_could_settle() =>
        Assert.DoesNotContain(
            GateSet.Explain(TestWorld.Pair(TestWorld.APlot(), new Requirement(), new Company { Id = "c1" })), r => r.Outcome == GateOutcome.Fail);
}
