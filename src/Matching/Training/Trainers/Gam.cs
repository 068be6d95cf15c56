using Matching.Scoring;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Training;

/// <summary>A generalized additive model over the grade, by ML.NET: one curve a column, no interplay of features.</summary>
/// <remarks>
/// A curve has steps, so a tree over its one column is the same curve exactly. Weights of rows are passed over: the library divides by them without
/// multiplying what it divides.
/// </remarks>
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
        var encoded = TableCheck.Encoded(table);
        var columns = Divisible(encoded);
        cancel.ThrowIfCancellationRequested();
        if (columns.Length == 0) return new AdditiveModel(new Forest(table.Input.Columns.Count, [], table.Grades.Average(), table.Input));
        var ml = new MLContext(seed);
        var model = (GamModelParametersBase)Fit(ml, LearningView.Of(ml, table, Taken(encoded, columns)), seed).Model;
        cancel.ThrowIfCancellationRequested();

        // The library names its curves by their place among those it kept, so it must have kept all.
        if (model.NumberOfShapeFunctions != columns.Length) throw new InvalidOperationException($"Of {columns.Length} columns the library drew {model.NumberOfShapeFunctions} curves, and does not say which.");
        var trees = columns.Select((column, i) => StepTree.Of(column, model.GetBinUpperBounds(i), model.GetBinEffects(i)));
        return new AdditiveModel(new Forest(table.Input.Columns.Count, [.. trees], model.Bias, table.Input));
    }

    IDataView ILibraryTrainer.View(MLContext ml, RankingTable table)
    {
        var encoded = TableCheck.Encoded(table);
        return LearningView.Of(ml, table, Taken(encoded, Divisible(encoded)));
    }

    ISingleFeaturePredictionTransformer<object> ILibraryTrainer.Fit(MLContext ml, IDataView view, int seed) => Fit(ml, view, seed);

    private static float[][] Taken(float[][] rows, int[] columns) => [.. rows.Select(row => columns.Select(column => row[column]).ToArray())];

    // Columns with a value below and above which there are rows enough for a step; the library drops the others.
    private int[] Divisible(float[][] rows) => [.. Enumerable.Range(0, rows[0].Length).Where(column =>
    {
        var values = rows.Select(row => row[column]).Order().ToArray();
        return Enumerable.Range(LeastRowsInStep, Math.Max(0, values.Length - (2 * LeastRowsInStep) + 1)).Any(below => values[below - 1] < values[below]);
    })];

    private ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view, int seed) =>
        ml.Regression.Trainers.Gam(new GamRegressionTrainer.Options
        {
            LabelColumnName = LearningView.Label,
            FeatureColumnName = LearningView.Features,
            NumberOfIterations = Iterations,
            MaximumBinCountPerFeature = Steps,
            MinimumExampleCountPerLeaf = LeastRowsInStep,
            LearningRate = LearningRate,
            NumberOfThreads = 1,
            Seed = seed,
        }).Fit(view);
}
