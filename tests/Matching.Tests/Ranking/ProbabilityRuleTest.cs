using Matching.Domain;
using Matching.Models;
using Matching.Ranking;
using Matching.Tests.Models;

namespace Matching.Tests.Ranking;

public class ProbabilityRuleTest
{
    private static readonly ModelCard Card = AModel.Preferring("logRevenue", 1).Card;

    [Fact]
    public void Every_reason_to_withhold_is_said_in_both_languages()
    {
        Assert.Equal(new Text("没有模型，不给概率", "no model, so no probability"), ProbabilityRule.WhyWithheld(null));
        Assert.Contains("模拟", Why(Card with { DataKind = DataKind.Simulated }).Zh, StringComparison.Ordinal);
        Assert.Contains("not calibrated", Why(Card with { Graded = 200, Positive = 40 }).En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(199, 40)]
    [InlineData(200, 39)]
    public void Too_few_outcomes_are_counted_out_loud(int graded, int positive)
    {
        var why = Why(Card with { Graded = graded, Positive = positive });

        Assert.All([$"{graded}", $"{positive}", "200", "40"], number =>
        {
            Assert.Contains(number, why.Zh, StringComparison.Ordinal);
            Assert.Contains(number, why.En, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(0.05, null)]
    [InlineData(0.0512, "0.051")]
    public void Probabilities_that_proved_wrong_are_withheld(double ece, string? said)
    {
        var card = Card with { Calibration = Packages.Whole("v1").Card.Calibration! with { Ece = ece } };

        if (said is null) Assert.Null(ProbabilityRule.WhyWithheld(card));
        else Assert.Contains(said, Why(card).Zh, StringComparison.Ordinal);
    }

    private static Text Why(ModelCard card) => ProbabilityRule.WhyWithheld(card) ?? throw new InvalidOperationException("A probability is shown.");
}
