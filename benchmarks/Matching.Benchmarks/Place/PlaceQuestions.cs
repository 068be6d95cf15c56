using Matching.Affinity;
using Matching.Evaluation;
using Matching.Scoring;

namespace Matching.Benchmarks.Place;

/// <summary>The questions of a cut, as the base learners describe them from what was known on its day.</summary>
/// <param name="Rows">For each question a row a candidate, a value a learner.</param>
/// <param name="Chosen">For each question the candidate where the firm settled.</param>
internal sealed record PlaceQuestions(IReadOnlyList<float[][]> Rows, IReadOnlyList<int> Chosen)
{
    private static readonly Ndcg Deciding = new(10);

    public static PlaceQuestions Of(PlaceData data, PlaceCut cut)
    {
        if (cut.Queries.Count == 0) return new PlaceQuestions([], []);
        var features = AffinityFeatures.Learn(data.Places, cut.Past, cut.Candidates);
        var candidateOf = cut.Candidates.Select((place, i) => (place, i)).ToDictionary(pair => pair.place, pair => pair.i);
        return new PlaceQuestions(
            [.. cut.Queries.Select(query => features.Rows(data.Settlements[query].Firm))],
            [.. cut.Queries.Select(query => candidateOf[data.Settlements[query].Place])]);
    }

    /// <summary>NDCG@10 of each question under a combiner.</summary>
    public IEnumerable<double> Values(LinearModel combiner) => Values(row => combiner.Score(row));

    /// <summary>NDCG@10 of each question under one learner alone.</summary>
    public IEnumerable<double> Values(int learner) => Values(row => row[learner]);

    private IEnumerable<double> Values(Func<float[], double> score) => Rows.Zip(Chosen, (rows, chosen) =>
    {
        var ranked = Enumerable.Range(0, rows.Length).OrderByDescending(i => score(rows[i]));
        return Deciding.Evaluate(new JudgedRanking("question", [.. ranked.Select(i => i == chosen ? JudgedRanking.HighestGrade : (int?)null)]));
    });
}
