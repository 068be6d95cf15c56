using Matching.Affinity;
using MathNet.Numerics.Random;

namespace Matching.Benchmarks.Place;

/// <summary>How one method scored the candidates of the test, and what that took.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Scores">One list a query, one score a candidate.</param>
/// <param name="Seconds">Learning and scoring.</param>
internal sealed record PlaceMethod(string Name, double[][] Scores, double Seconds)
{
    public const string Model = "model", Random = "random";

    /// <summary>The methods that the model has to beat.</summary>
    public static IReadOnlyList<(string Name, IAffinityLearner Learner)> Baselines { get; } =
    [
        ("popularity", new Popularity()), ("naive-bayes", new NaiveBayes()), ("logistic-regression", new PlaceLogistic()), ("nearest-tenants", new NearestTenants()),
    ];

    public static PlaceMethod Learned(string name, IAffinityLearner learner, PlaceData data, PlaceCut cut)
    {
        var from = TimeProvider.System.GetTimestamp();
        var affinity = learner.Learn(data.Places, cut.Past, cut.Candidates);
        double[][] scores =
        [
            .. cut.Queries.Select(query =>
            {
                var row = new double[cut.Candidates.Count];
                affinity.Score(data.Settlements[query].Firm, row);
                return row;
            }),
        ];
        return new PlaceMethod(name, scores, TimeProvider.System.GetElapsedTime(from).TotalSeconds);
    }

    public static PlaceMethod Shuffled(PlaceCut cut, int seed)
    {
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        return new PlaceMethod(Random, [.. cut.Queries.Select(_ => random.NextDoubles(cut.Candidates.Count))], 0);
    }
}
