using Matching.Scoring;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Matching.Training;

/// <summary>What the trainers of LightGBM have in common.</summary>
/// <remarks>
/// One thread and no choice by measured time: only so did the same rows and seed give the same trees. On Linux the library needs the OpenMP run-time
/// (package libgomp1); it ships for x64 alone, see <see cref="LightGbmLibrary"/>. ML.NET lets one fit run at a time, whoever asks.
/// </remarks>
public abstract record LightGbmTrainer : TreeTrainer
{
    private protected LightGbmTrainer()
    {
    }

    /// <summary>How much of a tree is added; above 0, at most 1.</summary>
    /// <value>0.05 by default.</value>
    public double LearningRate { get; init; } = 0.05;

    /// <summary>Share of the rows that a tree is grown on, drawn for each tree; above 0, at most 1, which draws none.</summary>
    /// <value>1 by default.</value>
    public double RowShare { get; init; } = 1;

    /// <summary>Least sum of second derivatives in a leaf, at least 0.</summary>
    /// <value>0.001 by default, as LightGBM has it.</value>
    public double LeastHessian { get; init; } = 1e-3;

    /// <summary>Penalty on the square of a leaf's value, at least 0.</summary>
    /// <value>0 by default, as LightGBM has it.</value>
    public double L2 { get; init; }

    private protected override Forest Grow(MLContext ml, IDataView view, int width, int seed)
    {
        try
        {
            return base.Grow(ml, view, width, seed);
        }
        catch (ArgumentNullException e) when (e.ParamName == "items")
        {
            // Where LightGBM found nothing to split it answers with a single leaf, which ML.NET cannot hold.
            return new Forest(width, [new Tree([], [], [], [], [0])]);
        }
    }

    private protected string Settings => FormattableString.Invariant($"trees={Trees}, leaves={Leaves}, rate={LearningRate}, features={FeatureShare}, rows={RowShare}");

    private protected TOptions Shared<TOptions, TOutput, TTransformer, TModel>(TOptions options, IDataView view, int seed)
        where TOptions : LightGbmTrainerBase<TOptions, TOutput, TTransformer, TModel>.OptionsBase, new()
        where TTransformer : ISingleFeaturePredictionTransformer<TModel>
        where TModel : class
    {
        options.LabelColumnName = LearningView.Label;
        options.FeatureColumnName = LearningView.Features;
        options.ExampleWeightColumnName = LearningView.WeightOf(view);
        options.NumberOfIterations = Trees;
        options.NumberOfLeaves = Leaves;
        options.MinimumExampleCountPerLeaf = LeastRowsInLeaf;
        options.LearningRate = LearningRate;
        options.HandleMissingValue = false;
        options.UseCategoricalSplit = false;
        options.Booster = new GradientBooster.Options
        {
            FeatureFraction = FeatureShare,
            SubsampleFraction = RowShare,
            SubsampleFrequency = RowShare < 1 ? 1 : 0,
            MinimumChildWeight = LeastHessian,
            L2Regularization = L2,
            L1Regularization = 0,
        };
        options.NumberOfThreads = 1;
        options.Deterministic = true;
        options.ForceColumnWise = true;
        options.Seed = seed;
        return options;
    }
}
