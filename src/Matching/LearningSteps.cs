using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Features;
using Matching.Models;
using Matching.Training;

namespace Matching;

/// <summary>Learns from growing parts of the history before a day and measures each model on the same later queries.</summary>
internal static class LearningSteps
{
    private static readonly double[] Shares = [0.25, 0.5, 0.75, 1];

    private static readonly Ndcg Metric = new(10);

    /// <summary>The curve. Each part ends on a day: a model of it is what one would have had on that day.</summary>
    /// <param name="kind">Which question.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="until">The day before which the whole history lies.</param>
    /// <param name="whole">The model of the whole history; null when it was too small.</param>
    /// <param name="later">The queries to measure on; at least one.</param>
    /// <param name="offerings">Only these are candidates; null for all.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="cancel">Gives up.</param>
    public static LearningCurve Measure(
        ModelKind kind, CatalogSnapshot catalog, DateOnly until, ModelPackage? whole, IReadOnlyList<RankingQuery> later, IReadOnlySet<OfferingId>? offerings, int seed, CancellationToken cancel)
    {
        var earlier = ModelTrainer.Queries(kind, catalog, until).Where(q => q.HasPositive).ToArray();
        var models = Shares.Select(share => share < 1 && earlier.Length > 0 ? ModelTrainer.Fit(kind, catalog, earlier[(int)(earlier.Length * share)].AsOf, seed, cancel: cancel) : whole).ToArray();
        var learned = models.OfType<ModelPackage>().ToArray();
        var rankings = HoldOut.Rank(catalog, later, [.. learned.Select(model => new ModelScorer(model, FeatureSchema.Current))], offerings, null, cancel);
        return new LearningCurve(MethodComparison.Model, Metric.Name, [.. Shares.Zip(models, (share, model) =>
        {
            if (model is null) return new LearningPoint(share, 0, null, null, null, 0);
            var (value, low, high, n) = Bootstrap.Interval([.. rankings[Array.IndexOf(learned, model)].Rankings.Select(Metric.Evaluate)], seed);
            return new LearningPoint(share, model.Card.Queries, value, low, high, n);
        })]);
    }
}
