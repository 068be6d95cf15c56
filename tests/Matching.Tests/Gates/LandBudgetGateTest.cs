using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class LandBudgetGateTest
{
    private static readonly LandBudgetGate Gate = new();

    [Theory]
    [InlineData(20_000, 20_000, GateOutcome.Pass)]
    [InlineData(20_000, 22_000, GateOutcome.Pass)]
    [InlineData(20_000, 22_000.01, GateOutcome.Fail)]
    [InlineData(113, 124.3, GateOutcome.Pass)]
    [InlineData(16.83, 18.513, GateOutcome.Pass)]
    public void The_starting_price_may_be_ten_percent_above_the_budget(decimal budget, decimal price, GateOutcome outcome) =>
        GateAssert.Says(Priced(budget, price), outcome, (double)price, (double)budget, "万元", $"{budget:0}", $"{price:0}");

    [Fact]
    public void Missing_values_are_questions_that_say_what_is_known()
    {
        GateAssert.Asks(Priced(null, 20_000), "购地预算是多少", 20_000, null, "万元", "20000");
        GateAssert.Asks(Priced(20_000, null), "起始价未知", null, 20_000, "万元", "20000");
        GateAssert.Asks(Priced(null, null), "购地预算是多少");
    }

    [Fact]
    public void Only_plots_are_bought() => Assert.False(Gate.AppliesTo(TestWorld.Pair(TestWorld.ABuilding(), []).Offering));

    private static GateResult Priced(decimal? budget, decimal? price) => Gate.Explain(TestWorld.Pair(
        TestWorld.APlot() with { StartPrice = Wan(price) }, TestWorld.ALandProject with { PurchaseBudget = Wan(budget) }));

    private static Money? Wan(decimal? value) => value is { } known ? Money.FromWan(known) : null;
}
