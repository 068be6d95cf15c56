using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Matching.Training;

/// <summary>LambdaRank, by LightGBM.</summary>
/// <remarks>Gains are 2^grade − 1 and the sigmoid 1, as LightGBM itself has them; ML.NET's defaults are 0, 3, 7, 15, 31 and 0.5.</remarks>
public sealed record LightGbmRanking : LightGbmTrainer
{
    /// <summary>What it is called among the trainers.</summary>
    public const string Kind = "lightgbm-ranking";

    /// <summary>Gains for as many grades as LightGBM itself prepares.</summary>
    private const int GainLevels = 31;

    /// <summary>100 trees of 15 leaves with 20 rows each.</summary>
    public LightGbmRanking() => (Trees, Leaves, LeastRowsInLeaf) = (100, 15, 20);

    /// <inheritdoc/>
    public override string Name => $"{Kind}({Settings})";

    private protected override ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view, int seed)
    {
        var options = Shared<LightGbmRankingTrainer.Options, float, RankingPredictionTransformer<LightGbmRankingModelParameters>, LightGbmRankingModelParameters>(new(), view, seed);
        options.RowGroupColumnName = LearningView.Query;
        options.Sigmoid = 1;
        options.CustomGains = [.. Enumerable.Range(0, GainLevels).Select(grade => (1 << grade) - 1)];
        return ml.Ranking.Trainers.LightGbm(options).Fit(view);
    }
}
