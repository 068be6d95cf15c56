using Matching.Scoring;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Training;

/// <summary>A generalized additive model over the grade, by ML.NET: one curve a column, no interplay of features.</summary>
/// <remarks>A curve has steps, so a tree over its one column is the same curve exactly.</remarks>
public sealed record Gam : IRankingTrainer, ILibraryTrainer
{
    /// <summary>What it is called among the trainers.</summary>
    public const string Kind = "gam";

    /// <summary>How often every curve is improved, at least 1.</summary>
    /// <value>1,000 by default.</value>
    public int Iterations { get; init; } = 1000;

    /// <summary>Most steps of a curve, at least 2.</summary>
    /// <value>32 by default: few rows draw no finer curve.</value>
    public int Steps { get; init; } = 32;

    /// <summary>Fewest rows on a step, at least 1.</summary>
    /// <value>10 by default.</value>
    public int LeastRowsInStep { get; init; } = 10;

    /// <summary>How much of an improvement is taken; above 0, at most 1.</summary>
    /// <value>0.01 by default.</value>
    public double LearningRate { get; init; } = 0.01;

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"{Kind}(iterations={Iterations}, steps={Steps}, rate={LearningRate})");

    /// <inheritdoc/>
    public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default)
    {
        var ml = new MLContext(seed);
        var view = View(ml, table);
        cancel.ThrowIfCancellationRequested();
        var model = (GamModelParametersBase)Fit(ml, view, seed).Model;
        cancel.ThrowIfCancellationRequested();
        var columns = table.Input.Columns.Count;
        var trees = Enumerable.Range(0, columns)
            .Select(column => (Column: column, Bounds: model.GetBinUpperBounds(column), Effects: model.GetBinEffects(column)))
            .Where(curve => curve.Effects.Count > 0)
            .Select(curve => StepTree.Of(curve.Column, curve.Bounds, curve.Effects));
        return new AdditiveModel(new Forest(columns, [.. trees], model.Bias, table.Input));
    }

    IDataView ILibraryTrainer.View(MLContext ml, RankingTable table) => View(ml, table);

    ISingleFeaturePredictionTransformer<object> ILibraryTrainer.Fit(MLContext ml, IDataView view, int seed) => Fit(ml, view, seed);

    private static IDataView View(MLContext ml, RankingTable table) => LearningView.Of(ml, table, TableCheck.Encoded(table));

    private ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view, int seed) =>
        ml.Regression.Trainers.Gam(new GamRegressionTrainer.Options
        {
            LabelColumnName = LearningView.Label,
            FeatureColumnName = LearningView.Features,
            ExampleWeightColumnName = LearningView.WeightOf(view),
            NumberOfIterations = Iterations,
            MaximumBinCountPerFeature = Steps,
            MinimumExampleCountPerLeaf = LeastRowsInStep,
            LearningRate = LearningRate,
            NumberOfThreads = 1,
            Seed = seed,
        }).Fit(view);
}
