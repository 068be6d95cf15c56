using Matching.Catalog;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Training;

/// <summary>Scores of labelled pairs by models that had not seen their queries, and what came of the pairs.</summary>
/// <remarks>
/// Only labelled pairs: what a probability says is how often such a company came of those that were approached, not of all there are.
/// </remarks>
public sealed class OutOfSample
{
    private readonly List<double> _scores = [];
    private readonly List<int> _grades = [];
    private readonly List<int> _queries = [];
    private int _query;

    /// <summary>Labelled pairs so far.</summary>
    public int Count => _grades.Count;

    /// <summary>Adds the labelled pairs of some queries, in order of time and after those that were added before.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="package">A model that learned from none of them.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ModelRefusedException">The model was trained on other features.</exception>
    public void Add(CatalogSnapshot catalog, IEnumerable<RankingQuery> queries, ModelPackage package, CancellationToken cancel = default) =>
        Add(catalog, queries, new ModelScorer(package, FeatureSchema.Current), cancel);

    /// <summary>Adds the labelled pairs of some queries as a method scores them that learned from none of them.</summary>
    /// <inheritdoc cref="Add(CatalogSnapshot, IEnumerable{RankingQuery}, ModelPackage, CancellationToken)"/>
    public void Add(CatalogSnapshot catalog, IEnumerable<RankingQuery> queries, IScorer scorer, CancellationToken cancel = default)
    {
        foreach (var query in queries)
        {
            var pairs = new QueryUniverse(catalog, query).All().Where(pair => query.Grades.ContainsKey(QueryUniverse.KeyOf(query, pair))).ToArray();
            var scores = new double[pairs.Length];
            scorer.Score(query.Id, FeatureTable.Extract(FeatureSchema.Current, pairs, cancel), scores);
            _scores.AddRange(scores);
            _grades.AddRange(pairs.Select(pair => query.Grades[QueryUniverse.KeyOf(query, pair)]));
            _queries.AddRange(Enumerable.Repeat(_query++, pairs.Length));
        }
    }

    /// <summary>What a calibrator learns from: landed pairs count as positive, or engaged ones where too few landed (domain 6.3).</summary>
    /// <param name="leastLanded">Fewest landed pairs for landing to be the target.</param>
    public (ScoredOutcomes Outcomes, CalibrationTarget Target) Outcomes(int leastLanded)
    {
        var target = _grades.Count(grade => grade >= LeastGrade(CalibrationTarget.Landed)) >= leastLanded ? CalibrationTarget.Landed : CalibrationTarget.Engaged;
        return (Outcomes(target), target);
    }

    /// <summary>What came of the pairs, by a target that was settled beforehand.</summary>
    public ScoredOutcomes Outcomes(CalibrationTarget target) => new([.. _scores], [.. _grades.Select(grade => grade >= LeastGrade(target))], [.. _queries]);

    private static int LeastGrade(CalibrationTarget target) => target == CalibrationTarget.Landed ? 4 : RankingQuery.Relevant;
}
