using Matching.Scoring;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers;

namespace Matching.Training;

/// <summary>Logistic regression for "relevant or not", by ML.NET (L-BFGS); the score is the log-odds.</summary>
/// <remarks>
/// Features are standardized for the fit and the weights turned back, a missing value has a constant of its own. Relevant is grade 2 and above; where
/// no row has it, the best grade there is.
/// </remarks>
public sealed record LogisticRegression : IRankingTrainer, ILibraryTrainer
{
    /// <summary>What it is called among the trainers.</summary>
    public const string Kind = "logistic-regression";

    /// <summary>Penalty on the squares of the standardized weights, at least 0.</summary>
    /// <value>1 by default.</value>
    public double L2 { get; init; } = 1;

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"{Kind}(l2={L2})");

    /// <inheritdoc/>
    public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default)
    {
        TableCheck.Check(table);
        var ml = new MLContext(seed);
        var standardization = Standardization.Of(table);
        var view = LearningView.Of(ml, table, [.. table.Rows.Select(standardization.Encode)]);
        cancel.ThrowIfCancellationRequested();
        var model = ((CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>)Fit(ml, view).Model).SubModel;
        cancel.ThrowIfCancellationRequested();
        return new AdditiveModel(null, standardization.Fold(model.Weights, model.Bias));
    }

    IDataView ILibraryTrainer.View(MLContext ml, RankingTable table) => LearningView.Of(ml, table, [.. table.Rows.Select(Standardization.Of(table).Encode)]);

    ISingleFeaturePredictionTransformer<object> ILibraryTrainer.Fit(MLContext ml, IDataView view, int seed) => Fit(ml, view);

    private ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view) =>
        ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = LearningView.Good,
            FeatureColumnName = LearningView.Features,
            ExampleWeightColumnName = LearningView.WeightOf(view),
            L1Regularization = 0,
            L2Regularization = (float)L2,
            NumberOfThreads = 1,
        }).Fit(view);
}
