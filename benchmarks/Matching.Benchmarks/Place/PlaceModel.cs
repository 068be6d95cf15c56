using Matching.Affinity;
using Matching.Scoring;
using Matching.Training;

namespace Matching.Benchmarks.Place;

/// <summary>The base learners of places, weighed by a conditional logit on cuts before the split.</summary>
internal sealed class PlaceModel
{
    // Weights of one unit per spread of a feature are expected; a thousand questions outvote it, forty do not.
    private const double Ridge = 1;

    private readonly LinearModel _combiner;

    private PlaceModel(LinearModel combiner, int questions) => (_combiner, Questions) = (combiner, questions);

    /// <summary>How many questions the weights were learned from.</summary>
    public int Questions { get; }

    /// <summary>The weight of each learner's score.</summary>
    public IReadOnlyList<double> Weights => _combiner.Weights;

    public static PlaceModel Train(PlaceData data, IReadOnlyList<PlaceCut> cuts, int seed)
    {
        var rows = new List<float[]>();
        var grades = new List<int>();
        var queries = new List<int>();
        var questions = 0;
        foreach (var cut in cuts)
        {
            if (cut.Queries.Count == 0) continue;
            var features = AffinityFeatures.Learn(data.Places, cut.Past, cut.Candidates);
            foreach (var query in cut.Queries)
            {
                rows.AddRange(features.Rows(data.Settlements[query].Firm));
                grades.AddRange(cut.Candidates.Select(candidate => candidate == data.Settlements[query].Place ? 1 : 0));
                queries.AddRange(Enumerable.Repeat(questions++, cut.Candidates.Count));
            }
        }

        if (questions == 0) throw new InvalidDataException("No firm before the split settled at a place that had enough firms: there is nothing to train on.");
        var table = new RankingTable
        {
            Features = [.. AffinityFeatures.Learners.Select(learner => learner.Name)],
            Rows = rows,
            Grades = grades,
            Queries = queries,
            Input = ForestInput.Plain(AffinityFeatures.Learners.Count),
            Signs = [.. AffinityFeatures.Learners.Select(_ => 1)],
        };
        return new PlaceModel(new ConditionalLogit(Ridge).Train(table, seed).Linear!, questions);
    }

    /// <summary>Scores the candidates of a cut for each of its queries.</summary>
    public double[][] Scores(PlaceData data, PlaceCut cut)
    {
        var features = AffinityFeatures.Learn(data.Places, cut.Past, cut.Candidates);
        return [.. cut.Queries.Select(query => features.Rows(data.Settlements[query].Firm).Select(row => _combiner.Score(row)).ToArray())];
    }
}
