using Matching.Training;

namespace Matching.Benchmarks.Ltr;

/// <summary>Whom our cross-validation chooses among, in the order of trust.</summary>
/// <remarks>
/// What is linear comes first, as it is simplest. Then come blends of two objectives, whose errors differ, with few fits before many. A single objective,
/// as simple as it looks, has to beat them by more than a standard error.
/// </remarks>
internal static class LtrCandidates
{
    private static readonly int[] AtRate5 = [60, 80, 100];

    /// <summary>With as many trees as help.</summary>
    public static IReadOnlyList<ITrainerFamily> All { get; } =
    [
        new SingleFamily(new LogisticRegression()),
        new BlendFamily(Bag(Ranking(0.05), 8, AtRate5), new StagedFamily(new QueryBagging(Regression(0.05)) { Members = 8, QueryShare = 1 }, [130]), [0.5, 1, 0]),
        new StagedFamily(Ranking(0.05), AtRate5),
        new StagedFamily(new FastTreeRanking(), [60, 120]),
    ];

    /// <summary>With at most so many trees in what is served: few trees need a faster rate.</summary>
    public static IReadOnlyList<ITrainerFamily> Within(int trees) =>
    [
        new SingleFamily(new LogisticRegression()),
        new BlendFamily(new StagedFamily(Ranking(0.1), [trees / 2]), new StagedFamily(Regression(0.1), [trees / 2]), [0.5]),
        new BlendFamily(Bag(Ranking(0.15), 2, [trees / 4]), Bag(Regression(0.15), 2, [trees / 4]), [0.5]),
        new BlendFamily(Bag(Ranking(0.3), 5, [trees / 10]), Bag(Regression(0.3), 5, [trees / 10]), [0.5]),
        Bag(Ranking(0.15), 2, [trees / 2]),
        Bag(Ranking(0.3), 5, [trees / 5]),
        new StagedFamily(Ranking(0.1), [trees / 2, trees]),
        new StagedFamily(Regression(0.1), [trees / 2, trees]),
    ];

    private static LightGbmRanking Ranking(double rate) => new() { LearningRate = rate, FeatureShare = 0.3 };

    private static LightGbmRegression Regression(double rate) => new() { LearningRate = rate, FeatureShare = 0.3, RowShare = 0.7 };

    private static StagedFamily Bag(IStagedTrainer member, int members, IReadOnlyList<int> stages) => new(new QueryBagging(member) { Members = members }, stages);
}
