using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class ExclusionGateTest
{
    private static readonly ExclusionGate Gate = new();

    [Theory]
    [InlineData("", "", "I6520", GateOutcome.Pass, "业主无行业限制")]
    [InlineData("", "C39", "I6520", GateOutcome.Pass, "I6520 准入")]
    [InlineData("", "I65", "I6520", GateOutcome.Fail, "I6520 属于禁入业态")]
    [InlineData("I65", "", "I6520", GateOutcome.Pass, "I6520 准入")]
    [InlineData("C39", "", "I6520", GateOutcome.Fail, "I6520 不在准入名单")]
    [InlineData("I65", "I6520", "I6520", GateOutcome.Fail, "I6520 属于禁入业态")]
    [InlineData("I6520", "", "I65", GateOutcome.Unknown, "哪个行业小类")]
    [InlineData("", "I6520", "I65", GateOutcome.Unknown, "哪个行业小类")]
    [InlineData("C39", "I6520", "I65", GateOutcome.Fail, "I65 不在准入名单")]
    [InlineData("I65", "", null, GateOutcome.Unknown, "哪个行业小类")]
    [InlineData("", "I65", null, GateOutcome.Unknown, "哪个行业小类")]
    [InlineData("", "", null, GateOutcome.Pass, "业主无行业限制")]
    public void The_owners_rule_decides_where_the_code_is_fine_enough(string allowed, string excluded, string? code, GateOutcome outcome, string zh)
    {
        var building = TestWorld.ABuilding() with { AllowedIndustries = List(allowed), ExcludedIndustries = List(excluded) };
        var result = Gate.Explain(TestWorld.Pair(building, [], company: TestWorld.ACompany() with { IndustryCode = code }));

        Assert.Equal(outcome, result.Outcome);
        Assert.Contains(zh, result.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_building_that_nobody_keeps_up_is_a_question() =>
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(TestWorld.ABuilding() with { Status = null }, [])), "请核实");

    [Fact]
    public void A_code_of_an_unstated_edition_is_unknown() =>
        GateAssert.Asks(
            Gate.Explain(TestWorld.Pair(TestWorld.ABuilding() with { ExcludedIndustries = ["C39"] }, [], company: TestWorld.ACompany() with { IndustryVersion = IndustryVersion.Unknown })),
            "哪个行业小类");

    [Fact]
    public void Only_buildings_have_owners_rules() => Assert.False(Gate.AppliesTo(TestWorld.Pair(TestWorld.APlot()).Offering));

    private static string[] List(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
