using Matching.Affinity;
using Matching.Scoring;
using Matching.Training;

namespace Matching.Benchmarks.Place;

/// <summary>The base learners of places, weighed by a conditional logit on cuts before the split.</summary>
internal sealed class PlaceModel
{
    // A weight of about one unit per spread of a feature is expected; a thousand questions outvote it, forty do not.
    private const double Ridge = 1;

    private const int FirstValidated = 2;

    private readonly LinearModel _combiner;

    private PlaceModel(LinearModel combiner, int questions, IReadOnlyList<double> validation, IReadOnlyList<double> validationOfLogistic) =>
        (_combiner, Questions, Validation, ValidationOfLogistic) = (combiner, questions, validation, validationOfLogistic);

    /// <summary>How many questions the weights were learned from.</summary>
    public int Questions { get; }

    /// <summary>NDCG@10 on the questions of the third and later cuts, each under weights from the cuts before it: what choices are made by.</summary>
    public IReadOnlyList<double> Validation { get; }

    /// <summary>The same of logistic regression alone.</summary>
    public IReadOnlyList<double> ValidationOfLogistic { get; }

    /// <summary>The weight of each learner's score.</summary>
    public IReadOnlyList<double> Weights => _combiner.Weights;

    public static PlaceModel Train(PlaceData data, IReadOnlyList<PlaceCut> cuts, int seed)
    {
        PlaceQuestions[] asked = [.. cuts.Select(cut => PlaceQuestions.Of(data, cut)).Where(questions => questions.Rows.Count > 0)];
        if (asked.Length == 0) throw new InvalidDataException("No firm before the split settled at a place that had enough firms: there is nothing to train on.");
        var validated = Enumerable.Range(0, asked.Length).Skip(FirstValidated).ToArray();
        return new PlaceModel(
            Fit(asked, seed),
            asked.Sum(questions => questions.Rows.Count),
            [.. validated.SelectMany(i => asked[i].Values(Fit(asked[..i], seed)))],
            [.. validated.SelectMany(i => asked[i].Values(learner: 0))]);
    }

    /// <summary>Scores the candidates of a cut for each of its queries.</summary>
    public double[][] Scores(PlaceData data, PlaceCut cut) =>
        [.. PlaceQuestions.Of(data, cut).Rows.Select(rows => rows.Select(row => _combiner.Score(row)).ToArray())];

    private static LinearModel Fit(PlaceQuestions[] asked, int seed)
    {
        var rows = new List<float[]>();
        var grades = new List<int>();
        var queries = new List<int>();
        var query = 0;
        foreach (var (candidates, chosen) in asked.SelectMany(questions => questions.Rows.Zip(questions.Chosen)))
        {
            rows.AddRange(candidates);
            grades.AddRange(Enumerable.Range(0, candidates.Length).Select(i => i == chosen ? 1 : 0));
            queries.AddRange(Enumerable.Repeat(query++, candidates.Length));
        }

        var table = new RankingTable
        {
            Features = [.. AffinityFeatures.Learners.Select(learner => learner.Name)],
            Rows = rows,
            Grades = grades,
            Queries = queries,
            Input = ForestInput.Plain(AffinityFeatures.Learners.Count),
            Signs = [.. AffinityFeatures.Learners.Select(_ => 1)],
        };
        return new ConditionalLogit(Ridge).Train(table, seed).Linear!;
    }
}
