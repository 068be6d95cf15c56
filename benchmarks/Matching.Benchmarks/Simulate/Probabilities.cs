using Matching.Domain;
using Matching.Evaluation;
using Matching.Models;
using Matching.Training;

namespace Matching.Benchmarks.Simulate;

/// <summary>Whether probabilities hold: learned on the older queries, calibrated on the newer, foretold for companies that nobody has met.</summary>
internal static class Probabilities
{
    private const ModelKind Kind = ModelKind.Outreach;
    private const int LeastPositive = 40;

    private static readonly int[] Outcomes = [400, 1_000, 4_000];

    public static IEnumerable<ReportResult> Measure(string tastes, District district, int world)
    {
        var questions = Questions.Of(Kind, district);
        foreach (var count in Outcomes)
        {
            var queries = district.Outcomes(Kind, count);
            var split = queries.Count / 2;
            var model = district.Learn(Kind, [.. queries.Take(split)]);
            var sample = new OutOfSample();
            sample.Add(district.Catalog, queries.Skip(split), model);
            var (outcomes, target) = sample.Outcomes(LeastPositive);
            if (CalibratorTrainer.Train(outcomes, target) is not { } calibrated) continue;
            var (probabilities, came) = questions.Foretold(model.Model, calibrated.Calibrator, target == CalibrationTarget.Landed ? 4 : RankingQuery.Relevant);
            yield return Figures.Result(
                "model", $"{tastes} probability {count} world {world}", "ece", "probability", new Estimate(ExpectedCalibrationError.Of(probabilities, came), null, null, came.Length));
        }
    }
}
