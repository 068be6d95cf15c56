using Matching.Training;

namespace Matching.Benchmarks.Ltr;

/// <summary>Whom our cross-validation chooses among, in the order of trust.</summary>
/// <remarks>
/// What is linear comes first, as it is simplest. Then come blends of two objectives, whose errors differ, with few fits before many. A single objective,
/// as simple as it looks, has to beat them by more than a standard error.
/// </remarks>
/// <param name="width">How many columns a row has.</param>
internal sealed class LtrCandidates(int width)
{
    /// <summary>Three of ten columns a tree keep the trees apart, but fewer than this many would leave a tree without any that matters.</summary>
    private const int LeastColumns = 16;

    private static readonly int[] AtRate5 = [60, 80, 100];

    /// <summary>With as many trees as help.</summary>
    public IReadOnlyList<ITrainerFamily> All =>
    [
        new SingleFamily(new LogisticRegression()),
        new BlendFamily(Bag(Ranking(0.05), 8, AtRate5), new StagedFamily(new QueryBagging(Regression(0.05)) { Members = 8, QueryShare = 1 }, [130]), [0.5, 1, 0]),
        new StagedFamily(Ranking(0.05), AtRate5),
        new StagedFamily(new FastTreeRanking(), [60, 120]),
    ];

    /// <summary>With at most so many trees in what is served: few trees need a faster rate.</summary>
    public IReadOnlyList<ITrainerFamily> Within(int trees) =>
    [
        new SingleFamily(new LogisticRegression()),
        new BlendFamily(new StagedFamily(Ranking(0.1), [trees / 2]), new StagedFamily(Regression(0.1), [trees / 2]), [0.5]),
        new BlendFamily(Bag(Ranking(0.15), 2, [trees / 4]), Bag(Regression(0.15), 2, [trees / 4]), [0.5]),
        new BlendFamily(Bag(Ranking(0.3), 5, [trees / 10]), Bag(Regression(0.3), 5, [trees / 10]), [0.5]),
        new StagedFamily(new QueryBagging(Regression(0.1)) { Members = 2, QueryShare = 1 }, [trees / 2]),
        Bag(Ranking(0.15), 2, [trees / 2]),
        Bag(Ranking(0.3), 5, [trees / 5]),
        new StagedFamily(Ranking(0.1), [trees / 2, trees]),
        new StagedFamily(Regression(0.1), [trees / 2, trees]),
    ];

    private double FeatureShare => Math.Max(0.3, Math.Min(1, (double)LeastColumns / width));

    private LightGbmRanking Ranking(double rate) => new() { LearningRate = rate, FeatureShare = FeatureShare };

    private LightGbmRegression Regression(double rate) => new() { LearningRate = rate, FeatureShare = FeatureShare, RowShare = 0.7 };

    private static StagedFamily Bag(IStagedTrainer member, int members, IReadOnlyList<int> stages) => new(new QueryBagging(member) { Members = members }, stages);
}
