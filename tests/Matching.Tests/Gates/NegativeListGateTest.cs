using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class NegativeListGateTest
{
    private static readonly NegativeListGate Gate = new();

    [Theory]
    [InlineData("R8730", Ownership.Foreign, GateOutcome.Fail)]
    [InlineData("R8730", Ownership.Private, GateOutcome.Pass)]
    [InlineData("R8730", Ownership.HkMoTw, GateOutcome.Unknown)]
    [InlineData("F5227", Ownership.Foreign, GateOutcome.Fail)]
    [InlineData("R8810", Ownership.Foreign, GateOutcome.Unknown)]
    [InlineData("R", Ownership.Foreign, GateOutcome.Unknown)]
    [InlineData("R8610", Ownership.Private, GateOutcome.Unknown)]
    [InlineData("I6520", Ownership.Foreign, GateOutcome.Pass)]
    [InlineData(null, Ownership.Private, GateOutcome.Unknown)]
    public void A_listed_industry_fails_whole_and_is_a_question_in_part(string? code, Ownership ownership, GateOutcome outcome)
    {
        var result = Of(TestWorld.ACompany() with { IndustryCode = code, Ownership = ownership });

        Assert.Equal(outcome, result.Outcome);
        if (code is not null && outcome != GateOutcome.Pass) Assert.All(new[] { code, "负面清单" }, word => Assert.Contains(word, result.Message.Zh));
    }

    [Fact]
    public void Where_the_ownership_is_unknown_the_country_decides_and_without_both_it_is_a_question()
    {
        var film = TestWorld.ACompany() with { IndustryCode = "R8730", Ownership = null };

        Assert.Equal(GateOutcome.Pass, Of(film with { Country = "中国" }).Outcome);
        Assert.Equal(GateOutcome.Fail, Of(film with { Country = "美国" }).Outcome);
        GateAssert.Asks(Of(film with { Country = null }), "是否外商投资");
    }

    [Fact]
    public void A_list_binds_from_the_day_on_which_it_is_in_force()
    {
        var world = new TestWorld().With(TestWorld.ACompany() with { IndustryCode = "R8730", Ownership = Ownership.Foreign }).With(TestWorld.APlot());
        var plot = TestWorld.APlot().OfferingId;

        Assert.Equal(GateOutcome.Pass, Gate.Check(world.PairOf("c1", plot, asOf: new DateOnly(2024, 10, 31))).Outcome);
        Assert.Equal(GateOutcome.Fail, Gate.Check(world.PairOf("c1", plot, asOf: new DateOnly(2024, 11, 1))).Outcome);
    }

    [Fact]
    public void It_speaks_only_of_companies_near_a_list()
    {
        Assert.False(Gate.Concerns(TestWorld.Pair(TestWorld.APlot())));
        Assert.True(Gate.Concerns(TestWorld.Pair(TestWorld.APlot(), company: TestWorld.ACompany() with { IndustryCode = null })));
    }

    [Fact]
    public void Every_row_names_an_industry_of_the_catalog_and_its_source() =>
        Assert.All(NegativeLists.All, entry =>
        {
            Assert.True(IndustryCatalog.TryFind(entry.Prefix, out _), entry.Prefix);
            Assert.Contains("版", entry.Source);
        });

    private static GateResult Of(Company company) => Gate.Explain(TestWorld.Pair(TestWorld.APlot(), company: company));
}
