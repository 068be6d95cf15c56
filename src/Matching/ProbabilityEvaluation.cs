using System.Globalization;
using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Models;
using Matching.Scoring;
using Matching.Training;

namespace Matching;

/// <summary>
/// How far probabilities can be relied on: every method's scores are calibrated on outcomes from before a day, alike, and what they then say of later
/// pairs is held against what came of them.
/// </summary>
/// <remarks>Only labelled pairs are asked about: a probability says how often such a company came of those that were approached.</remarks>
internal static class ProbabilityEvaluation
{
    /// <summary>Adds the measures and the reliability diagrams to a report, or the reason why there are none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="kind">Which question.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="trainUntil">The day that parts learning from measuring.</param>
    /// <param name="known">All queries whose outcomes are known, in order of time.</param>
    /// <param name="fitted">The model of what came before that day.</param>
    /// <param name="offerings">Only these are asked about; null for all.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="cancel">Gives up.</param>
    public static Report AddTo(
        Report report, ModelKind kind, CatalogSnapshot catalog, DateOnly trainUntil, IReadOnlyList<RankingQuery> known, Fitted fitted, IReadOnlySet<OfferingId>? offerings, int seed, CancellationToken cancel)
    {
        var earlier = ModelTrainer.Queries(kind, catalog, trainUntil).Where(q => q.HasPositive).ToArray();
        var from = earlier[(int)(earlier.Length * (1 - ModelTraining.HoldOutShare))].AsOf;

        // The model that is calibrated must not have seen what it is calibrated on; the one that is measured may.
        if (ModelTrainer.Fit(kind, catalog, from, seed, fitted.Chosen, cancel: cancel) is not { } before) return TooFew(report);
        RankingQuery[] calibrating = [.. earlier.Where(q => q.AsOf >= from)];
        RankingQuery[] asked = [.. known.Where(q => q.AsOf >= trainUntil && q.Grades.Count > 0 && (offerings is null || q.Offering is null || offerings.Contains(q.Offering.Id)))];

        var qualities = new List<ProbabilityQuality>();
        CalibrationTarget? target = null;
        foreach (var (past, now) in HoldOut.Methods(kind, before.Package, seed).Zip(HoldOut.Methods(kind, fitted.Package, seed)))
        {
            var (learned, later) = (Scored(catalog, calibrating, past, cancel), Scored(catalog, asked, now, cancel));
            var (outcomes, what) = learned.Outcomes(Ranking.ProbabilityRule.LeastPositive);
            if (later.Count == 0 || CalibratorTrainer.Train(outcomes, what) is not { Calibrator: var calibrator }) return TooFew(report);
            target = what;
            var test = later.Outcomes(what);
            qualities.Add(ProbabilityQuality.Of(now.Method, [.. test.Scores.Select(calibrator.Probability)], test.Outcomes, seed));
        }

        return report with
        {
            Results = [.. report.Results, .. qualities.SelectMany(q => q.Results)],
            Reliability = [.. qualities.Select(q => q.Curve)],
            Notes = [.. report.Notes, Note(target, calibrating.Sum(q => q.Grades.Count), from)],
        };
    }

    private static OutOfSample Scored(CatalogSnapshot catalog, IEnumerable<RankingQuery> queries, IScorer scorer, CancellationToken cancel)
    {
        var sample = new OutOfSample();
        sample.Add(catalog, queries, scorer, cancel);
        return sample;
    }

    private static string Note(CalibrationTarget? target, int outcomes, DateOnly from)
    {
        var (zh, en) = target == CalibrationTarget.Landed ? ("落地", "landing") : ("实质洽谈及以上", "substantive talks or more");
        return string.Create(CultureInfo.InvariantCulture, $"{new Text($"概率指{zh}，按 {from:yyyy-MM-dd} 起的 {outcomes} 个较早结果校准。", $"Probabilities are of {en}, calibrated on {outcomes} earlier outcomes from {from:yyyy-MM-dd} on.")}");
    }

    private static Report TooFew(Report report) => report with
    {
        Notes = [.. report.Notes, new Text("较早的结果太少，无法校准，不评价概率。", "Too few earlier outcomes to calibrate on: probabilities are not measured.").ToString()],
    };
}
