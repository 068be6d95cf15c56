using CsCheck;
using Matching.Models;
using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class CalibratorTrainerTest
{
    [Fact]
    public void Probabilities_rise_with_the_score_and_are_never_certain() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[40, 400], Gen.Double[-3, 3]).Sample((seed, n, slope) =>
        {
            if (CalibratorTrainer.Train(Drawn(seed, n, s => Logistic(slope * s)), CalibrationTarget.Landed) is not var (calibrator, _)) return;
            double[] scores = [double.NegativeInfinity, .. Enumerable.Range(-60, 121).Select(i => i / 10.0), double.PositiveInfinity];
            var probabilities = scores.Select(calibrator.Probability).ToArray();

            Assert.All(probabilities, p => Assert.InRange(p, 1.0 / (n + 2), 1 - (1.0 / (n + 2))));
            Assert.All(probabilities.Zip(probabilities[1..]), pair => Assert.True(pair.First <= pair.Second + 1e-15));
        });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Well_specified_scores_come_out_calibrated(int seed)
    {
        var outcomes = Drawn(seed, 6_000, s => Logistic((1.3 * s) - 1));
        var (calibrator, card) = CalibratorTrainer.Train(outcomes, CalibrationTarget.Landed)!.Value;

        Assert.Equal("platt", card.Method);
        Assert.InRange(card.Ece, 0, 0.03);
        Assert.All([-3.0, -1, 0, 1, 3], score => Assert.Equal(Logistic((1.3 * score) - 1), calibrator.Probability(score), 0.03));
    }

    // A staircase is no logistic curve: the free form wins where it says more.
    [Fact]
    public void The_method_that_foresees_better_is_taken()
    {
        var (_, card) = CalibratorTrainer.Train(Drawn(5, 6_000, s => s < 0 ? 0.1 : s < 2 ? 0.5 : 0.55), CalibrationTarget.Landed)!.Value;

        Assert.Equal("isotonic", card.Method);
        Assert.InRange(card.Ece, 0, 0.03);
    }

    [Fact]
    public void Few_outcomes_are_given_no_curve_of_any_form()
    {
        CardCalibration Card(int n) => CalibratorTrainer.Train(Drawn(5, n, s => s < 0 ? 0.1 : s < 2 ? 0.5 : 0.55), CalibrationTarget.Landed)!.Value.Card;

        Assert.Equal("platt", Card(CalibratorTrainer.LeastForIsotonic - 1).Method);
        Assert.Equal("isotonic", Card(CalibratorTrainer.LeastForIsotonic).Method);
    }

    // Two hundred outcomes happen to fall nearly alike over scores that were log-odds in earlier years: the next ones will not.
    [Fact]
    public void A_few_hundred_outcomes_do_not_undo_log_odds()
    {
        var outcomes = Drawn(3, 200, s => Logistic(s / 2));
        var (calibrator, _) = CalibratorTrainer.Train(outcomes, CalibrationTarget.Landed)!.Value;
        var alone = PlattScaling.Fit(outcomes.Scores, outcomes.Outcomes);

        Assert.InRange(((PlattCurve)calibrator.Curve).Slope, alone.Slope + 0.1, 0.95);
    }

    [Fact]
    public void Few_outcomes_are_drawn_towards_the_base_rate()
    {
        var (few, fewCard) = CalibratorTrainer.Train(Drawn(9, 60, s => Logistic(4 * s)), CalibrationTarget.Engaged)!.Value;
        var (many, manyCard) = CalibratorTrainer.Train(Drawn(9, 6_000, s => Logistic(4 * s)), CalibrationTarget.Engaged)!.Value;

        Assert.Equal(60 / 70.0, fewCard.Weight);
        Assert.Equal(6_000 / 6_010.0, manyCard.Weight);
        Assert.True(few.Probability(6) - few.Probability(-6) < many.Probability(6) - many.Probability(-6));
        Assert.Equal((fewCard.Positives + 1) / 62.0, fewCard.BaseRate);
        Assert.Equal((60, CalibrationTarget.Engaged), (fewCard.Outcomes, fewCard.Target));
    }

    [Theory]
    [InlineData(9, 100)]
    [InlineData(100, 9)]
    public void Too_few_of_either_kind_give_no_calibrator(int positives, int negatives)
    {
        var n = positives + negatives;
        var outcomes = new ScoredOutcomes([.. Enumerable.Range(0, n).Select(i => (double)i)], [.. Enumerable.Range(0, n).Select(i => i < positives)], [.. Enumerable.Range(0, n)]);

        Assert.Null(CalibratorTrainer.Train(outcomes, CalibrationTarget.Landed));
    }

    [Fact]
    public void A_handful_of_queries_gives_no_calibrator()
    {
        var outcomes = Drawn(1, 400, Logistic);

        Assert.Null(CalibratorTrainer.Train(outcomes with { Queries = [.. outcomes.Queries.Select(q => q * 4 / 400)] }, CalibrationTarget.Landed));
        Assert.Null(CalibratorTrainer.Train(new ScoredOutcomes([], [], []), CalibrationTarget.Landed));
    }

    // With chance as its guide a calibrator must not find more than the base rate.
    [Fact]
    public void Scores_that_say_nothing_do_not_seem_to()
    {
        var (_, card) = CalibratorTrainer.Train(Drawn(4, 2_000, _ => 0.3), CalibrationTarget.Landed)!.Value;

        Assert.InRange(card.Brier, 0.19, 0.23);
        Assert.InRange(card.Ece, 0, 0.05);
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    private static ScoredOutcomes Drawn(int seed, int n, Func<double, double> truth)
    {
        var random = new Random(seed);
        double[] scores = [.. Enumerable.Range(0, n).Select(_ => (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) * 4)];
        return new ScoredOutcomes(scores, [.. scores.Select(score => random.NextDouble() < truth(score))], [.. Enumerable.Range(0, n).Select(i => i / 4)]);
    }
}
