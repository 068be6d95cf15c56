using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class SelfHoldGateTest
{
    private static readonly SelfHoldGate Gate = new();

    [Theory]
    [InlineData(0.7, 0.3, GateOutcome.Pass)]
    [InlineData(0.71, 0.3, GateOutcome.Fail)]
    [InlineData(1.0, 0.0, GateOutcome.Pass)]
    [InlineData(0.0, 1.0, GateOutcome.Pass)]
    [InlineData(0.3, 0.7, GateOutcome.Pass)]
    public void What_must_be_kept_leaves_what_must_be_sold(double kept, double sold, GateOutcome outcome) =>
        GateAssert.Says(Of(kept, sold), outcome, kept, Math.Round(1 - sold, 6), "share", $"{kept:0.##%}", $"{1 - sold:0.##%}");

    [Fact]
    public void Either_side_alone_is_a_question()
    {
        GateAssert.Asks(Of(0.6, null), "项目须转让多少", measured: 0.6);
        GateAssert.Asks(Of(null, 0.3), "自持要求未登记", limit: 0.7);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0.0, null)]
    [InlineData(null, 0.0)]
    public void Where_nothing_is_kept_or_sold_nothing_is_asked(double? kept, double? sold) => Assert.False(Gate.Concerns(Pair(kept, sold)));

    private static GateResult Of(double? kept, double? sold) => Gate.Explain(Pair(kept, sold));

    private static Matching.Catalog.Pair Pair(double? kept, double? sold) =>
        TestWorld.Pair(TestWorld.APlot() with { SelfHoldShare = kept }, TestWorld.ALandProject with { SellShare = sold });
}
