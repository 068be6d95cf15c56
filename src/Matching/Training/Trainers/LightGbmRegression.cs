using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Matching.Training;

/// <summary>Boosted trees over the grade with squared error, by LightGBM.</summary>
public sealed record LightGbmRegression : LightGbmTrainer
{
    /// <summary>What it is called among the trainers.</summary>
    public const string Kind = "lightgbm-regression";

    /// <summary>130 trees of 15 leaves with 20 rows each.</summary>
    public LightGbmRegression() => (Trees, Leaves, LeastRowsInLeaf) = (130, 15, 20);

    /// <inheritdoc/>
    public override string Name => $"{Kind}({Settings})";

    private protected override ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view, int seed) =>
        ml.Regression.Trainers.LightGbm(
            Shared<LightGbmRegressionTrainer.Options, float, RegressionPredictionTransformer<LightGbmRegressionModelParameters>, LightGbmRegressionModelParameters>(new(), view, seed)).Fit(view);
}
