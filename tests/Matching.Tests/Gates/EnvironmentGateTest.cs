using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class EnvironmentGateTest
{
    private static readonly EnvironmentGate Gate = new();
    private static readonly Plot Limited = TestWorld.APlot() with { EnergyLimit = 0.3m, PueMax = 1.4m, EnvironmentalReviewMax = EnvironmentalReview.ReportForm };
    private static readonly Requirement Clean = new() { UnitEnergy = 0.3m, EnvironmentalReview = EnvironmentalReview.ReportForm };

    [Theory]
    [InlineData(0.3, GateOutcome.Pass)]
    [InlineData(0.31, GateOutcome.Fail)]
    public void Energy_per_output_admits_no_tolerance(decimal energy, GateOutcome outcome) =>
        GateAssert.Says(Of(Limited, Clean with { UnitEnergy = energy }), outcome, (double)energy, 0.3, "tce/万元", $"{energy}", "0.3");

    [Theory]
    [InlineData(1.4, GateOutcome.Pass)]
    [InlineData(1.41, GateOutcome.Fail)]
    public void A_recorded_cap_on_power_usage_holds_for_plots_and_buildings(decimal pue, GateOutcome outcome)
    {
        Assert.Equal(outcome, Of(Limited, Clean with { Pue = pue }).Outcome);
        GateAssert.Says(
            Gate.Explain(TestWorld.Pair(TestWorld.ABuilding() with { PueMax = 1.4m }, [], new() { Pue = pue })), outcome, (double)pue, 1.4, "PUE", $"{pue:0.##}", "1.4");
    }

    [Theory]
    [InlineData(1.29, GateOutcome.Pass)]
    [InlineData(1.3, GateOutcome.Unknown)]
    public void Without_a_recorded_cap_the_national_plan_passes_what_is_below_it_and_refuses_nothing(decimal pue, GateOutcome outcome) =>
        Assert.Equal(outcome, Gate.Check(TestWorld.Pair(TestWorld.ABuilding(), [], new() { Pue = pue })).Outcome);

    [Theory]
    [InlineData(EnvironmentalReview.Registration, GateOutcome.Pass)]
    [InlineData(EnvironmentalReview.ReportForm, GateOutcome.Pass)]
    [InlineData(EnvironmentalReview.ReportBook, GateOutcome.Fail)]
    public void The_category_of_review_must_be_admitted(EnvironmentalReview review, GateOutcome outcome)
    {
        var result = Of(Limited, Clean with { EnvironmentalReview = review });

        Assert.Equal(outcome, result.Outcome);
        if (outcome == GateOutcome.Fail) Assert.Equal(new Text("环评类别报告书，上限报告表", "environmental review full report, at most report form admitted"), result.Message);
    }

    [Theory]
    [InlineData(1, GateOutcome.Pass)]
    [InlineData(2, GateOutcome.Fail)]
    [InlineData(3, GateOutcome.Fail)]
    public void Nothing_above_the_first_pollution_class_comes_into_the_district(int made, GateOutcome outcome)
    {
        GateAssert.Says(Of(TestWorld.APlot(), new() { IndustrialClass = made }), outcome, made, 1, "class", $"{made}", "1");
        Assert.Equal(outcome, Gate.Explain(TestWorld.Pair(TestWorld.ABuilding(), [], new() { IndustrialClass = made })).Outcome);
    }

    [Fact]
    public void One_missing_side_is_a_question_and_a_refusal_goes_before_it()
    {
        GateAssert.Asks(Of(Limited, new()), "项目是多少", limit: 0.3);
        GateAssert.Asks(Of(TestWorld.APlot(), new() { UnitEnergy = 0.2m }), "准入上限未登记", measured: 0.2);
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(TestWorld.ABuilding() with { PueMax = 1.3m }, [], new() { Activities = [Activity.DataCentre] })), "项目是多少", limit: 1.3);
        Assert.Equal(GateOutcome.Fail, Of(Limited, new() { EnvironmentalReview = EnvironmentalReview.ReportBook }).Outcome);
    }

    [Fact]
    public void Where_neither_side_says_anything_nothing_is_asked()
    {
        Assert.False(Gate.Concerns(TestWorld.Pair(TestWorld.APlot(), new Requirement())));
        Assert.False(Gate.Concerns(TestWorld.Pair(TestWorld.ABuilding() with { PueMax = 1.3m }, [], TestWorld.ALease)));
    }

    private static GateResult Of(Plot plot, Requirement need) => Gate.Explain(TestWorld.Pair(plot, need));
}
